/** Les textes présents dès le départ, en français. */

import type { First } from '../catalogue'
import type { Partly } from '../spoken'

export const words: Partly<First['words']> = {
  locale: 'fr',
  dir: 'ltr',
  language: 'Langue',
  name: 'Leverpoint',
  skip: 'Aller au contenu',
  starting: 'Démarrage du moteur…',
  broken: (why) => `Le moteur s’est arrêté (${why}). Votre travail est conservé ; rechargez la page pour le relancer.`,
  close: 'Fermer',

  views: {
    overview: 'Vue d’ensemble',
    vision: 'Vision',
    diagnosis: 'Diagnostic',
    priorities: 'Priorités',
    interventions: 'Interventions',
    checks: 'Vérifications',
    plan: 'Plan et mesures',
    matrix: 'Matrice',
    ranking: 'Classement',
    doubt: 'Incertitude',
    versions: 'Versions',
    map: 'Carte du marché',
    report: 'Rapport et fichiers',
  },
  again: 'Réessayer',

  hero: 'Que faire d’un marché qui dessert mal les petites entreprises, et pourquoi',
  begin: {
    answers:
      'Quelles contraintes comptent, quelles interventions les allègent, et lesquelles financer avec l’argent disponible : Leverpoint vous mène d’un diagnostic à un plan que vous pouvez défendre. Chaque nombre dit d’où il vient, et ce que personne ne sait est une fourchette, jamais zéro.',
    guideHead: 'Voir comment cela marche',
    guideLead: 'Un programme au Cambodge, pas à pas, en cinq minutes. Vous pouvez partir à tout moment et essayer des choses en chemin.',
    guide: 'Faire la visite',
    blankHead: 'Votre propre programme',
    blankLead: 'À partir d’une page vide, une question à la fois. Ce que vous ne savez pas reste ouvert.',
    exampleHead: 'Un exemple',
    exampleLead: 'Des programmes que racontent des études de cas, à regarder et à modifier.',
    fileHead: 'Un fichier ou un lien',
    fileLead: 'Un fichier de programme que vous ou quelqu’un d’autre avez enregistré ; vous pouvez aussi le déposer ici. Un lien qui contient un programme s’ouvre tout seul.',
    kept: 'Votre travail est conservé dans ce navigateur et sera là à votre retour.',
  },
  linkAsk: (title) => `Le lien contient un programme : ${title}. L’ouvrir à la place de ce qui est ici ?`,
  linkOpen: 'L’ouvrir',
  linkKeep: 'Garder ce qui est ici',
  linkBad: 'Le lien ne contient pas de programme lisible. Il a peut-être été coupé en route ; demandez plutôt le fichier.',
  linkName: 'depuis-un-lien.json',
  notText: {
    spreadsheet: (name) =>
      `${name} est un classeur, pas un fichier de programme. Ce que vous aviez est intact. Copiez ses lignes et collez-les à l’étape 4, Interventions.`,
    other: (name) =>
      `${name} n’est pas un fichier de programme : il ne contient pas de texte. Ce que vous aviez est intact. Les fichiers de programme sont ceux enregistrés ici, dont le nom finit par .json.`,
    large: (name) => `${name} est trop grand pour un fichier de programme. Ce que vous aviez est intact.`,
  },
  startBlank: 'Partir de rien',
  undo: 'Annuler',
  redo: 'Rétablir',
  open: 'Ouvrir…',
  save: 'Enregistrer le fichier',
  start: 'Partir de',
  themes: { auto: 'Thème : automatique', light: 'Thème : clair', dark: 'Thème : sombre' },
  starts: [
    { file: 'cambodia-msme', name: 'Cambodge : de petites entreprises qui font confiance et investissent' },
    { file: 'backus-peru', name: 'Pérou : une brasserie et ses petits détaillants' },
    { file: 'brac-care-dairy', name: 'Bangladesh : le lait' },
    { file: 'starter', name: 'Un modèle de départ, à remplacer' },
  ],
  blank: 'Rien : un programme vide',
  blankTitle: 'Nouveau programme',
  kept: {
    no: 'Non enregistré dans ce navigateur',
    soon: 'Enregistrement…',
    yes: 'Enregistré dans ce navigateur',
    full: 'Non enregistré : plus de place',
    elsewhere: 'Non enregistré : modifié dans un autre onglet',
  },
  keptMore: {
    no: 'Ce navigateur ne conserve rien pour nous ici. Servez-vous de « Enregistrer le fichier » pour garder votre travail.',
    soon: '',
    yes: '',
    full: 'Ce navigateur n’a plus de place pour votre travail. Il continue ici ; servez-vous de « Enregistrer le fichier » pour le garder.',
    elsewhere: 'Un autre onglet a modifié le travail que ce navigateur conserve. Rien n’a été écrasé.',
  },
  elsewhere: 'Un autre onglet a modifié le travail que ce navigateur conserve. Rien n’a été écrasé. Lequel faut-il garder ?',
  keepMine: 'Celui d’ici',
  takeTheirs: 'L’autre',
  drop: 'Déposez un fichier de programme pour l’ouvrir',
  opened: (name) => `${name} est ouvert. « Annuler » ramène ce qui était là avant.`,
  savedAs: (name) => `Enregistré sous ${name}.`,
  newer: 'Une version plus récente de cette page est prête.',
  renew: 'L’utiliser maintenant',
  noFetch: 'Impossible de récupérer ceci. Y a-t-il une connexion ?',
  limits:
    'Il ne prédit ni revenus ni emplois, ne juge personne, ne remplace pas un diagnostic sur le terrain, et n’a rien appris des cas.',
  limitsHead: 'Ce que cet outil ne peut pas dire.',

  private: 'Rien ne quitte cet ordinateur : la page n’a aucun serveur à qui envoyer, et fonctionne sans réseau.',
}
