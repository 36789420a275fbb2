/** Los textos de la ponderación, en español. */

import type { Rest } from '../catalogue'
import type { Partly } from '../spoken'
import { s } from './say'

export const weigh: Partly<Rest['weigh']> = {
  head: 'Decirlo por pasos',
  lead: 'Dos minutos para quien no lo ha hecho nunca: ponga los criterios en orden y diga después cuánto menos cuentan los demás. Diga tan poco como quiera; lo que queda abierto se guarda como un rango.',
  whose: 'Los pesos de quién',
  mine: 'Los de quien diseña',
  addPerson: 'Añadir una persona',
  personName: 'Nombre',
  dropPerson: (name) => `Quitar a ${name}`,
  startOver: 'Empezar de nuevo',

  orderHead: '1. ¿Qué importa más?',
  orderAsk: 'Imagine que todo está en lo peor, y que puede llevar un criterio a lo mejor. ¿Cuál primero, cuál después?',
  begin: 'Empezar con este orden',
  up: (name) => `${name}: subir`,
  down: (name) => `${name}: bajar`,
  same: 'cuenta lo mismo que el de arriba',
  sameOf: (name, above) => `${name} cuenta lo mismo que ${above}`,

  swingHead: '2. ¿Cuánto menos cuentan los demás?',
  swingAsk: (top) => `Llevar «${top}» de lo peor a lo mejor vale 100. ¿Cuánto vale lo mismo para…`,
  notSaid: 'no se ha dicho',
  swingWord: (name, low, high) => `${name} (${low} a ${high})`,
  swingOwn: 'sus propios números',
  swingOf: (name) => `Valor de ${name}`,
  pointsOf: (name) => `Puntos de ${name}`,

  moreHead: '3. Algo más de lo que esté seguro',
  rangeOf: (name) => `Parte del todo: ${name}`,
  rangesAsk: 'Partes del todo, en porcentaje, como 10 a 30.',
  ratiosAsk: 'O uno frente a otro: ¿cuántas veces más?',
  times: 'veces lo que',
  ratioOne: 'Criterio',
  ratioOther: 'Otro criterio',
  ratioTimes: 'Cuántas veces',
  addRatio: 'Decirlo',
  dropSaid: (said) => `Retirar: ${said}`,
  takeBack: 'Retirar',

  understood: 'Lo que se entiende hasta ahora',
  nothing: (spread) => `Nada todavía: se toman los puntos de los controles, o los predeterminados, cada uno hasta ${spread} más o menos.`,
  ranges: 'Cada peso está entre',
  shareOf: (share, range) => `${share}, de ${range}`,
  clashHead: 'Esto no puede sostenerse a la vez:',
  clashHelp: 'Retire o afloje una de estas afirmaciones. Hasta entonces la clasificación mantiene los pesos predeterminados.',
  clashHelpPerson: 'Retire o afloje una de estas afirmaciones.',

  before: (one, other) => `${one} cuenta al menos tanto como ${other}`,
  equal: (one, other) => `${one} cuenta tanto como ${other}`,
  points: (one, points, other, otherPoints) => `${one} tiene ${points} puntos donde ${other} tiene ${otherPoints}`,
  range: (one, low, high) => `${one} es de ${low} a ${high} del todo`,
  ratio: (one, times, other) => `${one} cuenta ${times} veces lo que ${other}`,
  atLeast: (times) => `al menos ${times}`,

  sideHead: 'Lado a lado',
  agreeAll: 'Hay pesos que todos podrían aceptar',
  agreeOn: (names) => `Pueden ponerse de acuerdo en ${names}`,
  apartOn: (name, low, high) => `Donde más se separan es en ${name}: de ${low} a ${high}`,
  criterion: 'Criterio',
  agreement: 'Acuerdo',
  agreed: 'acuerdo posible',
  apart: 'separados',
  ranksHead: (count) =>
    count === 1 ? 'Los juicios de todos ponen primera la misma' : `Sus juicios ponen primera${s(count)} ${count} intervenci${s(count, 'ones', 'ón')} distinta${s(count)}`,
  ranksLead: 'El puesto de cada intervención según lo que dice cada uno; lo que alguien no dice se toma del programa.',
}
