/** Los textos de los pasos, en español. */

import type { Rest } from '../catalogue'
import type { Partly } from '../spoken'
import { s } from './say'

export const vision: Partly<Rest['vision']> = {
  lead: '¿Qué mercado es este, para quién, y quién hará y pagará cada cosa cuando el programa se haya ido? Todo lo demás se juzga frente a esto.',
  facts: { title: 'Nombre del programa', value_chain: 'Cadena de valor o mercado', country: 'País o región', currency: 'Moneda' },
  hints: {
    title: 'Como aparecerá en el informe.',
    value_chain: 'Hibisco, leche, jengibre seco…',
    country: 'Donde trabaja.',
    currency: 'De todos los montos, como USD.',
  },
  target: 'Empresas meta',
  targetHint: 'Un número, o un rango como 3000 a 5500.',
  periods: 'Períodos del plan',
  periodsHint: 'Años, por lo general.',
  addPeriod: (period) => `Añadir ${period}`,
  dropPeriod: (period) => `Quitar ${period}`,
  who: 'Quién hace y quién paga',
  whoLead:
    'Cada función que toca una intervención. Tras la salida, alguien del mercado debe hacerla y alguien debe pagarla; donde queda vacío, el cambio puede no durar.',
  function: 'Función',
  whoHeads: { does_now: 'La hace ahora', pays_now: 'Paga ahora', does_after: 'La hará tras la salida', pays_after: 'Pagará tras la salida' },
  nobody: 'no se ha dicho',
  noFunctions: 'Ninguna intervención nombra todavía una función. En cuanto una lo haga, aparecerá aquí con quién hace y quién paga.',
}

export const priorities: Partly<Rest['priorities']> = {
  lead: 'A qué llega el diagnóstico, y por qué se debe valorar una intervención.',
  finding: (names, share) => `${names} llevan ${share} de todas las prioridades`,
  even: 'Ninguna restricción destaca todavía',
  unjudged: 'Ninguna restricción se ha juzgado todavía: estas partes solo vienen de lo que una abre a otra',
  constraintsLead:
    'Gravedad por factibilidad, por lo que abre su alivio. La banda pálida es lo que deja lo desconocido. Elija un número para ver de dónde viene.',
  opens: (names) => `abre ${names}`,
  weightsLead: 'Cuánto cuenta cada criterio en la clasificación. El costo no es uno de ellos: está del lado del presupuesto, en el plan.',
}

export const interventions: Partly<Rest['interventions']> = {
  lead: 'Cosas concretas que el programa podría hacer, cada una con los enfoques que usa. Escriba en la tabla; lo que queda vacío no se sabe, y cuenta como un rango.',
  none: 'Todavía no hay intervenciones. Elija restricciones en la matriz y esboce una desde allí, o añada una aquí abajo.',
  toMatrix: 'Ir a la matriz',
  pages: 'Qué muestra la tabla',
  page: { what: 'Qué es cada una', doing: 'Cómo se haría', cost: 'Costo', share: 'Parte del programa' },
  find: 'Buscar',
  typing: 'Los números pueden ser rangos, como 5 a 20.',
  amounts: (currency) => `Los montos están en ${currency}, pague quien pague.`,
  titleOf: (id) => `Título de ${id}`,
  approaches: 'Enfoques',
  approachesHint: 'Números de las filas de la matriz, con la parte del esfuerzo',
  serves: 'Atiende',
  role: 'Papel',
  subsidy: 'El dinero paga',
  exit: 'Año de salida',
  toProgramme: 'Para el programa',
}

export const checks: Partly<Rest['checks']> = {
  lead: 'Antes de pedir dinero a nadie: ¿en qué se apoya el diseño que nadie ha dicho, y qué parece fuerte solo en promedio?',
  weakFinding: (count) => `${count} intervenci${s(count, 'ones', 'ón')} queda${s(count, 'n')} mucho más abajo por el eslabón más débil que por el total`,
  weakNone: 'Ninguna intervención queda mucho más abajo por su eslabón más débil que por su total',
  weakLead:
    'El total deja que un lado fuerte compense uno débil. El eslabón más débil mira solo lo más bajo entre sostenibilidad, apalancamiento y mano ligera.',
  weakRow: (rank, weakest) => `puesto ${rank} por el total, ${weakest} por el eslabón más débil`,
  noQuestions: 'Cada pregunta tiene respuesta',
  questionsLead: 'Cada respuesta estrecha un rango. Lo que queda sin saber cuenta como un rango, nunca como cero.',
}

export const findings: Partly<Rest['findings']> = {
  lead: 'Lo que las lecciones, los principios y las prácticas de las fuentes dicen de este diseño. No cambian ninguna puntuación. Un hallazgo que no encaja se puede dejar de lado con una razón, y sigue visible.',
  working: 'El diseño se está revisando…',
  untaught: 'faltan las lecciones; el próximo cambio las pide de nuevo',
  failed: (why) => `No se pudo revisar el diseño (${why}).`,
  title: ({ error, warning, note, aside }) =>
    error + warning + note + aside === 0
      ? 'Nada de lo dicho hasta ahora va en contra de las fuentes'
      : `Quedan ${error} error${s(error, 'es')}, ${warning} advertencia${s(warning)} y ${note} nota${s(note)}; ${aside} de lado`,
  severity: { error: 'Error', warning: 'Advertencia', note: 'Nota' },
  meaning: {
    error: 'las fuentes dicen que fracasa',
    warning: 'las fuentes advierten de ello',
    note: 'merece pensarlo',
  },
  show: 'Gravedad',
  speaksOf: 'Habla de',
  looksAt: 'Mira',
  constraints: 'Restricciones',
  interventions: 'Intervenciones',
  counted: (name, count) => `${name} (${count})`,
  shown: (count, all) => `${count} de ${all} a la vista`,
  clear: 'Mostrar todo',
  fields: {
    programme_share: 'Parte del costo que asume el programa',
    shields: 'Protección de costos y riesgos',
    principles: 'Los seis principios',
    role: 'Papel en la transacción',
    subsidy: 'Lo que paga el dinero',
    functions: 'Funciones: quién hace y quién paga',
    partner: 'Socio',
    works_with: 'Actores del mapa del mercado con los que trabaja',
    deal: 'Trato con el socio',
    approaches: 'Enfoques',
    conditions: 'Condiciones de las celdas',
    answers: 'Otras preguntas de la revisión',
    upgrading: 'Modernización',
    exit_year: 'Año de salida',
    inclusion: 'Inclusión',
    feasibility: 'Factibilidad',
    diagnosis: 'Diagnóstico',
    context: 'El mercado en su conjunto',
    design: 'El diseño en su conjunto',
    periods: 'Períodos',
    interventions: 'Las intervenciones juntas',
    budget: 'Presupuesto',
  },
  all: 'Todo',
  aside: 'De lado',
  whole: 'El programa en su conjunto',
  map: 'En el mapa del mercado',
  onMap: (actors, others) => `${actors} tratan con ${others}`,
  of: (whose, message) => `${whose}: ${message}`,
  why: 'Por qué',
  fix: 'Qué hacer',
  source: 'Fuente',
  cases: 'Casos',
  noCase: 'ningún caso',
  code: 'Regla',
  at: (place) => `en el archivo, en ${place}`,
  setAside: 'Dejar de lado',
  reason: 'Razón',
  author: 'Quién lo dice',
  keep: 'Dejarlo de lado',
  leave: 'No dejarlo de lado',
  takeBack: 'Recuperarlo',
  asideBy: (author, date, reason) => `Dejado de lado por ${author}, ${date}: ${reason}`,
  idle: (count) =>
    count === 1 ? 'Un hallazgo que se dejó de lado ya no aparece' : `${count} hallazgos que se dejaron de lado ya no aparecen`,
  idleLead: 'El diseño o las reglas han cambiado desde entonces. Lo escrito queda hasta que usted lo quite.',
  remove: 'Quitarlo',
  markShort: (count, kind, all) =>
    `${count} ${{ error: `error${s(count, 'es')}`, warning: `advertencia${s(count)}`, note: `nota${s(count)}` }[kind]}${all > count ? ` y ${all - count} más` : ''}`,
  asideShort: (count) => `${count} de lado`,
  spotHead: (count, name) => `${name}: ${count} hallazgo${s(count)}`,
  spotLabel: 'Hallazgos junto a aquello de lo que hablan',
  spotLead: 'Lo que dicen las fuentes de esto. No cambia ninguna puntuación.',
  inList: 'Todos, en las comprobaciones',
  principles: (count) =>
    count === 0
      ? 'Ninguna intervención falla en uno de los seis principios'
      : `${count} intervenci${s(count, 'ones', 'ón')} falla${s(count, 'n')} en uno de los seis principios`,
  principle: 'Intervención',
  verdict: { pass: 'sí', partly: 'en parte', fail: 'no', overridden: 'de lado', unknown: 'no se sabe' },
}
