/** Los textos que están desde el principio, en español. */

import type { First } from '../catalogue'
import type { Partly } from '../spoken'

export const words: Partly<First['words']> = {
  locale: 'es',
  dir: 'ltr',
  language: 'Idioma',
  name: 'Leverpoint',
  skip: 'Ir al contenido',
  starting: 'Iniciando el motor…',
  broken: (why) => `El motor se detuvo (${why}). Su trabajo está guardado; vuelva a cargar la página para iniciarlo de nuevo.`,
  close: 'Cerrar',

  views: {
    overview: 'Vista general',
    vision: 'Visión',
    diagnosis: 'Diagnóstico',
    priorities: 'Prioridades',
    interventions: 'Intervenciones',
    checks: 'Comprobaciones',
    plan: 'Plan y medidas',
    matrix: 'Matriz',
    ranking: 'Clasificación',
    doubt: 'Incertidumbre',
    versions: 'Versiones',
    map: 'Mapa del mercado',
    report: 'Informe y archivos',
  },
  again: 'Intentar de nuevo',

  hero: 'Qué hacer con un mercado que no sirve a las pequeñas empresas, y por qué',
  begin: {
    answers:
      'Qué restricciones importan, qué intervenciones las alivian, y cuáles financiar con el dinero que hay: Leverpoint le lleva de un diagnóstico a un plan que puede defender. Cada número dice de dónde viene, y lo que nadie sabe es un rango, nunca cero.',
    guideHead: 'Ver cómo funciona',
    guideLead: 'Un programa en Camboya, paso a paso, en cinco minutos. Puede salir en cualquier momento y probar cosas por el camino.',
    guide: 'Hacer la visita',
    blankHead: 'Su propio programa',
    blankLead: 'Desde una página vacía, una pregunta a la vez. Lo que no sepa queda abierto.',
    exampleHead: 'Un ejemplo',
    exampleLead: 'Programas que cuentan los estudios de caso, para mirar y para cambiar.',
    fileHead: 'Un archivo o un enlace',
    fileLead: 'Un archivo de programa que usted u otra persona haya guardado; también puede soltarlo aquí. Un enlace con un programa se abre solo.',
    kept: 'Su trabajo se guarda en este navegador y estará aquí cuando vuelva.',
  },
  linkAsk: (title) => `El enlace lleva un programa: ${title}. ¿Abrirlo en lugar de lo que hay aquí?`,
  linkOpen: 'Abrirlo',
  linkKeep: 'Conservar lo que hay aquí',
  linkBad: 'El enlace no lleva ningún programa que se pueda leer. Puede que se haya cortado por el camino; pida el archivo.',
  linkName: 'de-un-enlace.json',
  notText: {
    spreadsheet: (name) =>
      `${name} es una hoja de cálculo, no un archivo de programa. Lo que usted tenía está intacto. Copie sus filas y péguelas en el paso 4, Intervenciones.`,
    other: (name) =>
      `${name} no es un archivo de programa: no contiene texto. Lo que usted tenía está intacto. Los archivos de programa son los guardados aquí, cuyo nombre termina en .json.`,
    large: (name) => `${name} es demasiado grande para ser un archivo de programa. Lo que usted tenía está intacto.`,
  },
  startBlank: 'Empezar desde cero',
  undo: 'Deshacer',
  redo: 'Rehacer',
  open: 'Abrir…',
  save: 'Guardar archivo',
  start: 'Empezar con',
  themes: { auto: 'Tema: automático', light: 'Tema: claro', dark: 'Tema: oscuro' },
  starts: [
    { file: 'cambodia-msme', name: 'Camboya: pequeñas empresas que confían e invierten' },
    { file: 'backus-peru', name: 'Perú: una cervecera y sus pequeños minoristas' },
    { file: 'brac-care-dairy', name: 'Bangladés: la leche' },
    { file: 'starter', name: 'Un modelo inicial, para sobrescribir' },
  ],
  blank: 'Nada: un programa vacío',
  blankTitle: 'Programa nuevo',
  kept: {
    no: 'Sin guardar en este navegador',
    soon: 'Guardando…',
    yes: 'Guardado en este navegador',
    full: 'Sin guardar: no queda espacio',
    elsewhere: 'Sin guardar: cambiado en otra pestaña',
  },
  keptMore: {
    no: 'Este navegador no guarda nada aquí. Use «Guardar archivo» para conservar su trabajo.',
    soon: '',
    yes: '',
    full: 'Este navegador no tiene espacio para su trabajo. Aquí puede continuar; use «Guardar archivo» para conservarlo.',
    elsewhere: 'Otra pestaña cambió el trabajo que guarda este navegador. No se ha sobrescrito nada.',
  },
  elsewhere: 'Otra pestaña cambió el trabajo que guarda este navegador. No se ha sobrescrito nada. ¿Cuál debe quedar?',
  keepMine: 'El de aquí',
  takeTheirs: 'El otro',
  drop: 'Suelte un archivo de programa para abrirlo',
  opened: (name) => `Se abrió ${name}. «Deshacer» devuelve lo que había antes.`,
  savedAs: (name) => `Guardado como ${name}.`,
  newer: 'Hay lista una versión más nueva de esta página.',
  renew: 'Usarla ahora',
  noFetch: 'No se pudo obtener. ¿Hay conexión?',
  limits:
    'No predice ingresos ni empleos, no juzga a personas, no sustituye un diagnóstico en el terreno, y no ha aprendido nada de los casos.',
  limitsHead: 'Lo que esta herramienta no puede decir.',

  private: 'Nada sale de este equipo: la página no tiene servidor al que enviar, y funciona sin red.',
}
