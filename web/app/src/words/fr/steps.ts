/** Les textes des étapes, en français. */

import type { Rest } from '../catalogue'
import type { Partly } from '../spoken'
import { s } from './say'

export const vision: Partly<Rest['vision']> = {
  lead: 'Quel est ce marché, pour qui, et qui fera et paiera chaque chose quand le programme sera parti ? Tout le reste est jugé par rapport à cela.',
  facts: { title: 'Nom du programme', value_chain: 'Chaîne de valeur ou marché', country: 'Pays ou région', currency: 'Monnaie' },
  hints: {
    title: 'Tel qu’il figurera sur le rapport.',
    value_chain: 'Hibiscus, lait, gingembre séché…',
    country: 'Là où il travaille.',
    currency: 'De tous les montants, comme USD.',
  },
  target: 'Entreprises visées',
  targetHint: 'Un nombre, ou une fourchette comme 3000 à 5500.',
  periods: 'Périodes du plan',
  periodsHint: 'Des années, en règle générale.',
  addPeriod: (period) => `Ajouter ${period}`,
  dropPeriod: (period) => `Retirer ${period}`,
  who: 'Qui fait et qui paie',
  whoLead:
    'Toutes les fonctions qu’une intervention touche. Après le retrait, quelqu’un sur le marché doit le faire et quelqu’un doit payer ; là où c’est vide, le changement risque de ne pas durer.',
  function: 'Fonction',
  whoHeads: { does_now: 'Le fait maintenant', pays_now: 'Paie maintenant', does_after: 'Le fera après le retrait', pays_after: 'Paiera après le retrait' },
  nobody: 'pas dit',
  noFunctions: 'Aucune intervention ne nomme encore de fonction. Dès que l’une le fera, elle apparaîtra ici avec qui fait et qui paie.',
}

export const priorities: Partly<Rest['priorities']> = {
  lead: 'Ce que donne le diagnostic, et sur quoi une intervention doit être jugée.',
  finding: (names, share) => `${names} portent ${share} de toutes les priorités`,
  even: 'Aucune contrainte ne se détache encore',
  unjudged: 'Aucune contrainte n’est encore jugée : ces parts ne tiennent qu’à ce que l’une ouvre à l’autre',
  constraintsLead:
    'Gravité fois faisabilité, fois ce que son allègement ouvre. La bande pâle est ce que les inconnues laissent. Choisissez un nombre pour voir d’où il vient.',
  opens: (names) => `ouvre ${names}`,
  weightsLead: 'Combien chaque critère compte dans le classement. Le coût n’en est pas un : il est du côté du budget, dans le plan.',
}

export const interventions: Partly<Rest['interventions']> = {
  lead: 'Des choses concrètes que le programme pourrait faire, chacune avec les approches qu’elle utilise. Écrivez dans le tableau ; ce qui reste vide est inconnu, et compte comme une fourchette.',
  none: 'Il n’y a pas encore d’intervention. Choisissez des contraintes dans la matrice et ébauchez-en une à partir de là, ou ajoutez-en une ci-dessous.',
  toMatrix: 'Aller à la matrice',
  pages: 'Ce que montre le tableau',
  page: { what: 'Ce qu’est chacune', doing: 'Comment cela se ferait', cost: 'Coût', share: 'Part du programme' },
  find: 'Chercher',
  typing: 'Les nombres peuvent être des fourchettes, comme 5 à 20.',
  amounts: (currency) => `Les montants sont en ${currency}, quel que soit le payeur.`,
  titleOf: (id) => `Titre de ${id}`,
  approaches: 'Approches',
  approachesHint: 'Numéros des lignes de la matrice, avec la part de l’effort',
  serves: 'Dessert',
  role: 'Rôle',
  subsidy: 'L’argent paie',
  exit: 'Année de retrait',
  toProgramme: 'Pour le programme',
}

export const checks: Partly<Rest['checks']> = {
  lead: 'Avant de demander de l’argent à qui que ce soit : sur quoi le projet repose-t-il que personne n’a dit, et qu’est-ce qui ne paraît solide qu’en moyenne ?',
  weakFinding: (count) => `${count} intervention${s(count)} ${s(count, 'ont', 'a')} un rang bien plus bas par le maillon faible que par le total`,
  weakNone: 'Aucune intervention n’a un rang bien plus bas par son maillon faible que par son total',
  weakLead:
    'Le total laisse un point fort compenser un point faible. Le maillon faible ne regarde que le plus bas de la durabilité, du levier et de la main légère.',
  weakRow: (rank, weakest) => `rang ${rank} par le total, ${weakest} par le maillon faible`,
  noQuestions: 'Chaque question a sa réponse',
  questionsLead: 'Chaque réponse resserre une fourchette. Ce qui reste inconnu compte comme une fourchette, jamais comme zéro.',
}

export const findings: Partly<Rest['findings']> = {
  lead: 'Ce que les enseignements, les principes et les pratiques des sources disent de ce projet. Ils ne changent aucun score. Un constat qui ne convient pas peut être écarté avec une raison, et reste visible.',
  working: 'Le projet est en cours d’examen…',
  untaught: 'les enseignements manquent ; le prochain changement les redemande',
  failed: (why) => `Le projet n’a pas pu être examiné (${why}).`,
  title: ({ error, warning, note, aside }) =>
    error + warning + note + aside === 0
      ? 'Rien de ce qui est dit jusqu’ici ne va contre les sources'
      : `${error} erreur${s(error)}, ${warning} avertissement${s(warning)} et ${note} remarque${s(note)} tiennent ; ${aside} écarté${s(aside)}`,
  severity: { error: 'Erreur', warning: 'Avertissement', note: 'Remarque' },
  meaning: {
    error: 'les sources disent que cela échoue',
    warning: 'les sources mettent en garde',
    note: 'mérite réflexion',
  },
  show: 'Gravité',
  speaksOf: 'Parle de',
  looksAt: 'Regarde',
  constraints: 'Contraintes',
  interventions: 'Interventions',
  counted: (name, count) => `${name} (${count})`,
  shown: (count, all) => `${count} sur ${all} montrés`,
  clear: 'Tout montrer',
  fields: {
    programme_share: 'Part du coût portée par le programme',
    shields: 'Mise à l’abri des coûts et des risques',
    principles: 'Les six principes',
    role: 'Rôle dans la transaction',
    subsidy: 'Ce que paie l’argent',
    functions: 'Fonctions : qui fait et qui paie',
    partner: 'Partenaire',
    works_with: 'Acteurs de la carte du marché avec lesquels elle travaille',
    deal: 'Accord avec le partenaire',
    approaches: 'Approches',
    conditions: 'Conditions des cellules',
    answers: 'Autres questions de l’examen',
    upgrading: 'Montée en gamme',
    exit_year: 'Année de retrait',
    inclusion: 'Inclusion',
    feasibility: 'Faisabilité',
    diagnosis: 'Diagnostic',
    context: 'Le marché dans son ensemble',
    design: 'Le projet dans son ensemble',
    periods: 'Périodes',
    interventions: 'Les interventions ensemble',
    budget: 'Budget',
  },
  all: 'Tout',
  aside: 'Écartés',
  whole: 'Le programme dans son ensemble',
  map: 'Sur la carte du marché',
  onMap: (actors, others) => `${actors} traitent avec ${others}`,
  of: (whose, message) => `${whose} : ${message}`,
  why: 'Pourquoi',
  fix: 'Que faire',
  source: 'Source',
  cases: 'Cas',
  noCase: 'aucun cas',
  code: 'Règle',
  at: (place) => `dans le fichier, à ${place}`,
  setAside: 'Écarter',
  reason: 'Raison',
  author: 'Qui le dit',
  keep: 'L’écarter',
  leave: 'Ne pas l’écarter',
  takeBack: 'Le rétablir',
  asideBy: (author, date, reason) => `Écarté par ${author}, ${date} : ${reason}`,
  idle: (count) =>
    count === 1 ? 'Un constat qui avait été écarté ne se trouve plus' : `${count} constats qui avaient été écartés ne se trouvent plus`,
  idleLead: 'Le projet ou les règles ont changé depuis. Ce qui a été écrit reste jusqu’à ce que vous le retiriez.',
  remove: 'Le retirer',
  markShort: (count, kind, all) =>
    `${count} ${{ error: 'erreur', warning: 'avertissement', note: 'remarque' }[kind]}${s(count)}${all > count ? ` et ${all - count} de plus` : ''}`,
  asideShort: (count) => `${count} écarté${s(count)}`,
  spotHead: (count, name) => `${name} : ${count} constat${s(count)}`,
  spotLabel: 'Constats à côté de ce dont ils parlent',
  spotLead: 'Ce que les sources en disent. Cela ne change aucun score.',
  inList: 'Tous, dans les vérifications',
  principles: (count) =>
    count === 0
      ? 'Aucune intervention n’échoue à l’un des six principes'
      : `${count} intervention${s(count)} échou${s(count, 'ent', 'e')} à l’un des six principes`,
  principle: 'Intervention',
  verdict: { pass: 'oui', partly: 'en partie', fail: 'non', overridden: 'écarté', unknown: 'inconnu' },
}
