/** Les textes de l’atelier, en français. */

import type { Rest } from '../catalogue'
import type { Partly } from '../spoken'
import { s } from './say'

export const workshop: Partly<Rest['workshop']> = {
  head: 'Plusieurs personnes : un atelier',
  lead: 'Chacun dit combien chaque contrainte compte et sur quoi une intervention doit être jugée, l’un après l’autre sur cette machine, sans voir ce que les autres ont dit ; ou chacun dans son propre fichier. Ce qu’ils disent ne change aucun score ici : c’est mis côte à côte.',
  begin: 'Donner la parole à quelqu’un',
  files: 'Réunir depuis des fichiers…',
  said: (constraints, all, weights) => `${constraints} contrainte${s(constraints)} sur ${all}${weights ? ', et des poids' : ''}`,
  nothing: 'rien de dit encore',
  who: 'Qui a parlé',
  remove: (name) => `Retirer ce que ${name} a dit`,

  turnHead: 'Qui parle maintenant ?',
  turnLead: 'Personne ne voit ici ce que d’autres ont dit.',
  name: 'Nom',
  go: 'Continuer',
  taken: 'Quelqu’un de ce nom a parlé. Continuer montre ce qui a été dit sous ce nom, à modifier par la même personne seulement.',
  handHead: (name) => `Passez la machine à ${name}`,
  handLead: 'Quand elle est dans les bonnes mains, commencez.',
  start: (name) => `Je suis ${name} : commencer`,
  judgeHead: (name) => `${name} a la parole`,
  judgeLead: 'Combien chaque contrainte freine-t-elle la filière, et peut-on s’y attaquer ? Ce que vous ne savez pas reste inconnu. Tout est gardé à mesure que vous le dites.',
  valueHead: 'Et sur quoi une intervention doit-elle être jugée ?',
  done: 'J’ai tout dit',
  thanksHead: 'Merci',
  thanksLead: 'Ce que vous avez dit est gardé et n’est plus à l’écran. Passez la machine, ou regardez-le ensemble.',
  next: 'La personne suivante',
  show: 'Regarder ensemble',
  close: 'S’arrêter ici',

  merged: (added, same) => `${added} personne${s(added)} ajoutée${s(added)}, ${same} déjà ici. « Annuler » défait la réunion.`,
  renamed: (from, to) => `${from} est ici avec d’autres réponses : gardé à côté comme ${to}.`,
  none: (file) => `${file} ne contient aucun jugement qui ne soit déjà ici.`,
  bad: (file, why) => `${file} n’a pas été réuni : ${why}`,
  failed: 'Rien n’a été réuni, car le programme ne pourrait pas être évalué avec :',

  constraintsHead: 'Où les diagnostics s’accordent',
  agreeOn: (names) => `Tous disent la même gravité pour ${names}`,
  apartOn: (name, low, high) => `Ils sont le plus éloignés sur ${name} : de ${low} à ${high}`,
  agreeNone: 'Aucune contrainte n’a la même gravité chez tous',
  constraintsLead: 'La gravité, puis la faisabilité après la barre, de 0 à 4 ; un tiret n’est pas dit. Les dernières colonnes disent si les gravités s’accordent, et les priorités qui en découlent.',
  constraint: 'Contrainte',
  severities: 'Gravité',
  priority: 'Priorité',
  same: (level) => `tous disent ${level}`,
  apart: (low, high) => `${low} à ${high}`,
  alone: 'moins de deux le disent',
  notSaid: 'pas dit',
  middle: 'Tous ensemble',
  middleHint: 'Tous ensemble : le rang par la moyenne des totaux, où chacun compte autant.',
}
