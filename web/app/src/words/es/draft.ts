/** Los textos que llevan de las restricciones a las intervenciones, en español. */

import type { Rest } from '../catalogue'
import type { Partly } from '../spoken'

const s = (count: number): string => (count === 1 ? '' : 's')

export const draft: Partly<Rest['draft']> = {
  choose: (name) => `Elegir ${name}`,
  hint: 'Marque restricciones en la cabecera de la tabla para ver qué las alivia.',
  head: (count, against) =>
    count === 0 ? `Ningún enfoque alivia ${against}` : count === 1 ? `Un enfoque puede aliviar ${against}` : `${count} enfoques pueden aliviar ${against}`,
  lead: 'Primero los que más alivian lo prioritario, a pleno esfuerzo. Marque lo que usaría una intervención.',
  clear: 'No elegir nada',
  harms: 'Puede hacer daño',
  asks: 'Pregunta',
  asksNone: 'Nada: cuenta sin condición.',
  cases: 'Casos',
  noCase: 'ningún caso',
  casesOf: (constraint) => `Casos sobre ${constraint}`,
  more: 'Lo que pregunta, el daño y los casos',
  asked: (asks, cases) => `hace ${asks} pregunta${s(asks)}; ${cases === 0 ? 'ningún caso' : `${cases} caso${s(cases)}`}`,
  cellOf: (sign, name) => `${sign} ${name}`,
  openCell: (approach, constraint) => `Abrir la casilla de ${approach} sobre ${constraint}`,
  draft: (count) => (count === 0 ? 'Esbozar una intervención' : `Esbozar una intervención con ${count} enfoque${s(count)}`),
  draftFirst: 'Marque primero un enfoque.',
  title: (approaches, against) => `Esbozo: ${approaches}, contra ${against}`,
  summary: (against) => `Esbozada a partir de la matriz contra ${against}.`,
  drafted: 'Esbozada. «Deshacer» la quita.',
  called: 'Cómo se llama',
  answer: (count) => (count === 1 ? 'Responder a su pregunta' : `Responder a sus ${count} preguntas`),
  cost: 'Decir cuánto cuesta',
  another: 'O marque lo que usaría la siguiente.',
}
