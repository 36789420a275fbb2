/** Les textes qui mènent des contraintes aux interventions, en français. */

import type { Rest } from '../catalogue'
import type { Partly } from '../spoken'
import { s } from './say'

export const draft: Partly<Rest['draft']> = {
  choose: (name) => `Choisir ${name}`,
  hint: 'Cochez des contraintes en tête du tableau pour voir ce qui les soulage.',
  head: (count, against) =>
    count === 0 ? `Aucune approche ne soulage ${against}` : count === 1 ? `Une approche peut soulager ${against}` : `${count} approches peuvent soulager ${against}`,
  lead: 'D’abord celles qui soulagent le plus ce qui est prioritaire, à plein effort. Cochez ce qu’une intervention utiliserait.',
  clear: 'Ne rien choisir',
  harms: 'Peut nuire',
  asks: 'Demande',
  asksNone: 'Rien : cela compte sans condition.',
  cases: 'Cas',
  noCase: 'aucun cas',
  casesOf: (constraint) => `Cas sur ${constraint}`,
  more: 'Ce que cela demande, ce qui peut nuire et les cas',
  asked: (asks, cases) => `pose ${asks} question${s(asks)} ; ${cases === 0 ? 'aucun cas' : `${cases} cas`}`,
  cellOf: (sign, name) => `${sign} ${name}`,
  openCell: (approach, constraint) => `Ouvrir la case de ${approach} sur ${constraint}`,
  draft: (count) => (count === 0 ? 'Ébaucher une intervention' : `Ébaucher une intervention avec ${count} approche${s(count)}`),
  draftFirst: 'Cochez d’abord une approche.',
  title: (approaches, against) => `Ébauche : ${approaches}, contre ${against}`,
  summary: (against) => `Ébauchée à partir de la matrice contre ${against}.`,
  drafted: 'Ébauchée. « Annuler » la retire.',
  called: 'Comment elle s’appelle',
  answer: (count) => (count === 1 ? 'Répondre à sa question' : `Répondre à ses ${count} questions`),
  cost: 'Dire ce qu’elle coûte',
  another: 'Ou cochez ce qu’utiliserait la suivante.',
}
