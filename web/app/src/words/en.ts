/** Every text of the page that is there from the start, in British English. */

import { spoken } from './spoken'

const english = {
  locale: 'en-GB',
  dir: 'ltr',
  language: 'Language',
  name: 'Leverpoint',
  skip: 'Skip to the content',
  starting: 'Starting the engine…',
  broken: (why: string) => `The engine stopped (${why}). Your work is kept; reload the page to start it again.`,
  close: 'Close',

  views: {
    overview: 'Overview',
    vision: 'Vision',
    diagnosis: 'Diagnosis',
    priorities: 'Priorities',
    interventions: 'Interventions',
    checks: 'Checks',
    plan: 'Plan and measures',
    matrix: 'Matrix',
    ranking: 'Ranking',
    map: 'Market map',
    doubt: 'Doubt',
    versions: 'Versions',
    report: 'Report and files',
  },
  again: 'Try again',

  hero: 'What to do about a market that fails small firms, and why',
  begin: {
    answers:
      'Which constraints matter, which interventions relieve them, and which to fund with the money there is: Leverpoint takes you from a diagnosis to a plan that you can defend. Every number says where it comes from, and what nobody knows is a range, never zero.',
    guideHead: 'See how it works',
    guideLead: 'A programme in Cambodia, step by step, in five minutes. You can leave at any point and try things on the way.',
    guide: 'Take the tour',
    blankHead: 'Your own programme',
    blankLead: 'From an empty page, one question at a time. Whatever you do not know stays open.',
    exampleHead: 'An example',
    exampleLead: 'Programmes that are told in case studies, to look at and to change.',
    fileHead: 'A file or a link',
    fileLead: 'A programme file that you or somebody else has saved; you can also drop it here. A link with a programme in it opens by itself.',
    kept: 'Your work is kept in this browser and is here again when you come back.',
  },
  linkAsk: (title: string) => `The link carries a programme: ${title}. Open it in place of what is here?`,
  linkOpen: 'Open it',
  linkKeep: 'Keep what is here',
  linkBad: 'The link carries no programme that can be read. It may have been cut off on its way; ask for the file instead.',
  linkName: 'from-a-link.json',
  notText: {
    spreadsheet: (name: string) =>
      `${name} is a spreadsheet, not a programme file. What you had is untouched. Copy its rows and paste them in step 4, Interventions.`,
    other: (name: string) =>
      `${name} is not a programme file: it holds no text. What you had is untouched. Programme files are those saved here, with names that end in .json.`,
    large: (name: string) => `${name} is too large to be a programme file. What you had is untouched.`,
  },
  startBlank: 'Begin from nothing',
  undo: 'Undo',
  redo: 'Redo',
  open: 'Open…',
  save: 'Save file',
  start: 'Start from',
  themes: { auto: 'Theme: auto', light: 'Theme: light', dark: 'Theme: dark' },
  starts: [
    { file: 'cambodia-msme', name: 'Cambodia: small firms that trust and invest' },
    { file: 'backus-peru', name: 'Peru: a brewery and its small retailers' },
    { file: 'brac-care-dairy', name: 'Bangladesh: dairy' },
    { file: 'starter', name: 'A starter, to be overwritten' },
  ],
  blank: 'Nothing: an empty programme',
  blankTitle: 'New programme',
  kept: {
    no: 'Not saved in this browser',
    soon: 'Saving…',
    yes: 'Saved in this browser',
    full: 'Not saved: no room left',
    elsewhere: 'Not saved: changed in another tab',
  },
  keptMore: {
    no: 'This browser keeps nothing for us here. Use “Save file” to keep your work.',
    soon: '',
    yes: '',
    full: 'This browser has no room left for your work. It goes on here; use “Save file” to keep it.',
    elsewhere: 'Another tab has changed the work that this browser keeps. Nothing was written over.',
  },
  elsewhere: 'Another tab has changed the work that this browser keeps. Nothing was written over. Which is to stay?',
  keepMine: 'What is here',
  takeTheirs: 'What is there',
  drop: 'Drop a programme file to open it',
  opened: (name: string) => `Opened ${name}. “Undo” brings back what was here before.`,
  savedAs: (name: string) => `Saved as ${name}.`,
  newer: 'A newer version of this page is ready.',
  renew: 'Use it now',
  noFetch: 'This could not be fetched. Is there a connection?',
  limits:
    'It predicts no income and no jobs, judges no people, does not replace a diagnosis in the field, and has learned nothing from the cases.',
  limitsHead: 'What this cannot tell.',

  private: 'Nothing leaves this computer: the page has no server to send to, and works without a network.',
}

export const words = spoken('words', english)

export type Words = typeof words
