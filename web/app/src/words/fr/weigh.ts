/** Les textes de la pondération, en français. */

import type { Rest } from '../catalogue'
import type { Partly } from '../spoken'
import { s } from './say'

export const weigh: Partly<Rest['weigh']> = {
  head: 'Le dire par étapes',
  lead: 'Deux minutes pour qui ne l’a jamais fait : mettez les critères dans l’ordre, puis dites de combien les autres comptent moins. Dites-en aussi peu que vous voulez ; ce qui reste ouvert est gardé comme une fourchette.',
  whose: 'Les poids de qui',
  mine: 'Ceux du concepteur',
  addPerson: 'Ajouter une personne',
  personName: 'Nom',
  dropPerson: (name) => `Retirer ${name}`,
  startOver: 'Recommencer',

  orderHead: '1. Qu’est-ce qui compte le plus ?',
  orderAsk: 'Imaginez que tout est au plus bas, et que vous pouvez amener un seul critère au plus haut. Lequel d’abord, lequel ensuite ?',
  begin: 'Commencer par cet ordre',
  up: (name) => `${name} : monter`,
  down: (name) => `${name} : descendre`,
  same: 'compte autant que celui du dessus',
  sameOf: (name, above) => `${name} compte autant que ${above}`,

  swingHead: '2. De combien les autres comptent-ils moins ?',
  swingAsk: (top) => `Amener le critère « ${top} » du plus bas au plus haut vaut 100. Combien vaut la même chose pour…`,
  notSaid: 'pas dit',
  swingWord: (name, low, high) => `${name} (${low} à ${high})`,
  swingOwn: 'vos propres nombres',
  swingOf: (name) => `Valeur de ${name}`,
  pointsOf: (name) => `Points de ${name}`,

  moreHead: '3. Autre chose dont vous êtes sûr',
  rangeOf: (name) => `Part du tout : ${name}`,
  rangesAsk: 'Parts du tout, en pour cent, comme 10 à 30.',
  ratiosAsk: 'Ou l’un face à l’autre : combien de fois autant ?',
  times: 'fois autant que',
  ratioOne: 'Critère',
  ratioOther: 'Autre critère',
  ratioTimes: 'Combien de fois',
  addRatio: 'Le dire',
  dropSaid: (said) => `Retirer : ${said}`,
  takeBack: 'Retirer',

  understood: 'Ce qui est compris jusqu’ici',
  nothing: (spread) => `Rien encore : les points des curseurs sont pris, ou ceux par défaut, chacun à ${spread} près.`,
  ranges: 'Chaque poids se situe entre',
  shareOf: (share, range) => `${share}, de ${range}`,
  clashHead: 'Ceci ne peut pas tenir ensemble :',
  clashHelp: 'Retirez l’une de ces affirmations ou assouplissez-la. D’ici là le classement garde les poids par défaut.',
  clashHelpPerson: 'Retirez l’une de ces affirmations ou assouplissez-la.',

  before: (one, other) => `${one} compte au moins autant que ${other}`,
  equal: (one, other) => `${one} compte autant que ${other}`,
  points: (one, points, other, otherPoints) => `${one} a ${points} points là où ${other} en a ${otherPoints}`,
  range: (one, low, high) => `${one} fait de ${low} à ${high} du tout`,
  ratio: (one, times, other) => `${one} compte ${times} fois autant que ${other}`,
  atLeast: (times) => `au moins ${times}`,

  sideHead: 'Côte à côte',
  agreeAll: 'Il existe des poids que tout le monde pourrait accepter',
  agreeOn: (names) => `Accord possible sur : ${names}`,
  apartOn: (name, low, high) => `Le plus grand écart est sur ${name} : de ${low} à ${high}`,
  criterion: 'Critère',
  agreement: 'Accord',
  agreed: 'accord possible',
  apart: 'écart',
  ranksHead: (count) =>
    count === 1 ? 'Les jugements de tous mettent la même en tête' : `Leurs jugements mettent ${count} intervention${s(count)} différente${s(count)} en tête`,
  ranksLead: 'Le rang de chaque intervention selon ce que dit chacun ; ce que quelqu’un ne dit pas est pris du programme.',
}
