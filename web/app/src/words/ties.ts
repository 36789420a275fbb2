/** The words of what interventions have to do with each other in a plan, in British English. */

import { spoken } from './spoken'

const english = {
  head: 'Prerequisites, timing and scale of each intervention',
  lead: 'Every plan keeps to what is said here. Nothing said means: it stands alone, starts where its costs begin, and is done whole or not at all.',
  of: 'Intervention',
  choose: 'Choose one…',
  add: 'Add',
  addTo: (list: string) => `One more: ${list}`,
  drop: (title: string, list: string) => `Take out ${title}: ${list}`,
  out: (title: string) => `${title} is taken out.`,

  requires: 'Needs all of these funded with it',
  requires_any: 'Needs at least one of these funded with it',
  excludes: 'Cannot be funded beside these',
  after: 'Starts after these, and needs them funded',
  later: (periods: number) => (periods === 0 ? 'in the same period, or later' : periods === 1 ? 'at least 1 period later' : `at least ${periods} periods later`),
  laterOf: (title: string) => `How long after ${title}`,
  starts: 'Periods in which it can start',
  startsHint: 'The plan chooses one, and the costs move with it. With none ticked it starts where its costs begin.',
  tooLate: (periods: number, last: string) =>
    periods > 1 ? `It costs money over ${periods} periods, so that ${last} is the last in which it can start.` : '',
  scale: 'Share of the whole, in percent, at which it can be done',
  scaleHint: 'A least, such as 30, or a least and a most, such as 30 to 80. It costs, relieves and harms that share.',
  whole: 'whole or not at all',
  wholeOnly: 'whole',
  notScale: 'Write a share above 0 and up to 100, such as 30, or a range such as 30 to 80.',
  named: 'What others say of it',
  namedBy: {
    requires: (title: string) => `${title} needs it`,
    requires_any: (title: string) => `${title} needs it or another`,
    after: (title: string) => `${title} starts after it`,
  },
  group: (count: number, all: number) => `Of a group of ${all} with it, at most ${count} can be funded`,
  shares: (title: string) => `It needs ${title}, which is paid once`,
  inPlan: 'To the plan’s settings',

  groups: 'At most so many of several',
  groupsLead: 'Groups of interventions that would do the same job, or that one team cannot all carry.',
  groupNth: (nth: number) => `Group ${nth}`,
  most: 'At most',
  mostOf: (nth: number) => `How many of group ${nth} can be funded at most`,
  these: 'of:',
  idle: 'It asks for nothing yet: name more interventions than may be funded.',
  newGroup: 'A new group',
  begin: 'Begin',
  dropGroup: (nth: number) => `Take out group ${nth}`,
  takeOut: 'Take out',
  dropped: (what: string) => `${what}: taken out.`,

  shared: 'Costs that several share',
  sharedLead: 'Paid once if any of those that need it is funded: an office, a baseline study. Their own costs do not hold it.',
  what: 'What is paid for',
  whatOf: (title: string) => `What is paid for: ${title}`,
  needers: 'Needed by',
  amounts: 'What it costs, whoever pays',
  cost: (title: string, period: string) => `Cost of ${title}, ${period}`,
  share: 'The programme’s share, in percent',
  shareOf: (title: string, period: string) => `Programme’s share of ${title}, ${period}`,
  noCost: 'It costs nothing yet: write what it costs.',
  newShared: 'A new shared cost',
  firstNeeder: 'Who needs it?',
  dropShared: (title: string) => `Take out: ${title}`,
  unnamed: (nth: number) => `Shared cost ${nth}`,
}

export const ties = spoken('ties', english)
