/** Les textes des questions à poser ensuite, en français. */

import type { Rest } from '../catalogue'
import type { Partly } from '../spoken'
import { s } from './say'

export const asking: Partly<Rest['asking']> = {
  title: (count) =>
    count === 0 ? 'Il n’y a plus rien à demander' : `À demander ensuite : ${count} question${s(count)}, d’abord celles qui pourraient changer le plus`,
  lead: 'Par ce que la réponse pourrait déplacer du classement et du plan, puis par les règles qu’elle tranche. Ouvrez-en une pour y répondre.',
  working: 'Calcul de ce que chaque réponse pourrait changer…',
  planning: 'Recherche de plans avec l’une ou l’autre réponse ; l’ordre peut encore changer.',
  failed: (why) => `Les questions n’ont pas pu être calculées (${why}).`,
  of: (names, more) => (more > 0 ? `${names} et ${more} de plus` : names),
  programme: 'le programme dans son ensemble',
  pairs: (moves) => `peut inverser ${moves} paires du classement`,
  first: (share) => `en met une autre en tête dans ${share} des cas`,
  worth: (points) => `vaut ${points} points à savoir`,
  plan: (count) => `fait entrer dans le plan ou en sortir ${count} interventions`,
  decides: (count) => `tranche ${count === 1 ? 'une règle' : `${count} règles`} de l’examen`,
  nothing: 'resserre une fourchette, et ne déplace rien à elle seule',
  quoted: (word) => `« ${word} »`,
  ends: (low, high, taken) => `Ce peut être tout ce qui va de ${low} à ${high}${taken ? ` ; tant que personne ne le dit, c’est pris pour ${taken}` : ''}.`,
  stop: 'Arrêter',
  stopped: 'Le plan n’a été examiné que pour certaines d’entre elles.',
  review: 'Ce que dirait l’examen',
  go: 'Là où cela se trouve',
  goTo: (whose) => `Là où cela se trouve : ${whose}`,
  answer: (question, whose) => `${question} ${whose}`,
  more: (count) => `En montrer ${count} de plus`,
  csv: 'Tableau (CSV)',
  print: 'Imprimer pour le terrain',
  heads: {
    question: 'Question',
    of: 'De',
    could: 'Peut être',
    pairs: 'Paires du classement',
    first: 'Change la première, %',
    worth: 'Vaut, en points',
    plan: 'Interventions du plan',
    decides: 'Règles',
    at: 'Place dans le fichier',
  },
  sheet: (title) => `Questions pour le terrain : ${title}`,
  sheetLead: 'Les réponses qui pourraient changer le plus viennent d’abord.',
  sheetAnswer: 'Réponse, et qui le dit',
  agreement: { nothing: 'rien', spoken: 'oral', letter: 'lettre', memorandum: 'protocole d’accord', contract: 'contrat' },
  checked: { done: 'fait', 'not-done': 'pas fait', 'not-applicable': 'sans objet' },
  policy: { sound: 'saine', weak: 'faible', blocking: 'bloquante' },
  governance: { market: 'de marché', balanced: 'équilibrée', relational: 'relationnelle', directed: 'dirigée' },
  levels: {
    needs: ['rien', '', '', '', 'de toute urgence'],
    readiness: ['pas du tout', '', '', '', 'entièrement'],
    threats: ['aucune', '', '', '', 'la ruine'],
  },
  onThisPage: 'Sur cette page',
  parts: { findings: 'Constats', asking: 'À demander ensuite', weak: 'Maillons faibles' },
  byIntervention: 'Toutes les questions ouvertes, par intervention',
}
