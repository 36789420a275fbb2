/** Los textos del taller, en español. */

import type { Rest } from '../catalogue'
import type { Partly } from '../spoken'
import { s } from './say'

export const workshop: Partly<Rest['workshop']> = {
  head: 'Varias personas: un taller',
  lead: 'Cada persona dice cuánto importa cada restricción y por qué se debe valorar una intervención, una tras otra en esta máquina, sin ver lo que dijeron las demás; o cada una en su propio archivo. Lo que dicen no cambia ninguna puntuación aquí: se pone lado a lado.',
  begin: 'Dar la palabra a alguien',
  files: 'Reunir desde archivos…',
  said: (constraints, all, weights) => `${constraints} de ${all} restricciones${weights ? ', y pesos' : ''}`,
  nothing: 'todavía nada dicho',
  who: 'Quién ha hablado',
  remove: (name) => `Retirar lo que dijo ${name}`,

  turnHead: '¿Quién habla ahora?',
  turnLead: 'Nadie ve aquí lo que otros han dicho.',
  name: 'Nombre',
  go: 'Seguir',
  taken: 'Alguien con ese nombre ya habló. Seguir muestra lo que se dijo con él, para que lo cambie solo la misma persona.',
  handHead: (name) => `Pase la máquina a ${name}`,
  handLead: 'Cuando esté en las manos correctas, empiece.',
  start: (name) => `Soy ${name}: empezar`,
  judgeHead: (name) => `Habla ${name}`,
  judgeLead: '¿Cuánto frena cada restricción a la cadena, y se puede abordar? Lo que no sabe queda desconocido. Todo se guarda a medida que lo dice.',
  valueHead: '¿Y por qué se debe valorar una intervención?',
  done: 'Ya lo he dicho',
  thanksHead: 'Gracias',
  thanksLead: 'Lo que dijo está guardado y ya no está en la pantalla. Pase la máquina, o mírenlo juntos.',
  next: 'La siguiente persona',
  show: 'Mirarlo juntos',
  close: 'Parar aquí',

  merged: (added, same) => `${added} persona${s(added)} añadida${s(added)}, ${same} ya aquí. «Deshacer» revierte la reunión.`,
  renamed: (from, to) => `${from} está aquí con otras respuestas: se guarda al lado como ${to}.`,
  none: (file) => `${file} no tiene ningún juicio que no esté aquí.`,
  bad: (file, why) => `${file} no se reunió: ${why}`,
  failed: 'No se reunió nada, porque el programa no se podría evaluar con ello:',

  constraintsHead: 'Dónde coinciden los diagnósticos',
  agreeOn: (names) => `Todos dicen la misma gravedad de ${names}`,
  apartOn: (name, low, high) => `Donde más se apartan es en ${name}: de ${low} a ${high}`,
  agreeNone: 'Ninguna restricción tiene la misma gravedad para todos',
  constraintsLead: 'La gravedad, y tras la barra la viabilidad, de 0 a 4; un guion es no dicho. Las últimas columnas dicen si las gravedades coinciden y las prioridades que resultan.',
  constraint: 'Restricción',
  severities: 'Gravedad',
  priority: 'Prioridad',
  same: (level) => `todos dicen ${level}`,
  apart: (low, high) => `${low} a ${high}`,
  alone: 'menos de dos lo dicen',
  notSaid: 'no dicho',
  middle: 'Todos juntos',
  middleHint: 'Todos juntos: el puesto por la media de los totales, en la que cada persona cuenta igual.',
}
