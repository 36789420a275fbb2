/** The words of the review, in British English. */

import { spoken } from './spoken'

const s = (count: number): string => (count === 1 ? '' : 's')

const english = {
  lead: 'What lessons, principles and practices of the sources say of this design. They change no score. One that does not fit can be set aside with a reason, and stays visible.',
  working: 'The design is being reviewed…',
  untaught: 'the lessons are not there; the next change fetches them again',
  failed: (why: string) => `The design could not be reviewed (${why}).`,
  title: ({ error, warning, note, aside }: { error: number; warning: number; note: number; aside: number }) =>
    error + warning + note + aside === 0
      ? 'Nothing said so far goes against the sources'
      : `${error} error${s(error)}, ${warning} warning${s(warning)} and ${note} note${s(note)} stand; ${aside} set aside`,
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  meaning: {
    error: 'the sources say that it fails',
    warning: 'the sources warn of it',
    note: 'worth a thought',
  },
  show: 'Severity',
  speaksOf: 'Speaks of',
  looksAt: 'Looks at',
  constraints: 'Constraints',
  interventions: 'Interventions',
  counted: (name: string, count: number) => `${name} (${count})`,
  shown: (count: number, all: number) => `${count} of ${all} shown`,
  clear: 'Show everything',
  /** What places in the file are called. */
  fields: {
    programme_share: 'Programme’s share of the cost',
    shields: 'Shielding from cost and risk',
    principles: 'The six principles',
    role: 'Role in the transaction',
    subsidy: 'What the money pays for',
    functions: 'Functions: who does and who pays',
    partner: 'Partner',
    works_with: 'Actors of the market map it works with',
    deal: 'Deal with the partner',
    approaches: 'Approaches',
    conditions: 'Conditions of cells',
    answers: 'Other questions of the review',
    upgrading: 'Upgrading',
    exit_year: 'Exit year',
    inclusion: 'Inclusion',
    feasibility: 'Feasibility',
    diagnosis: 'Diagnosis',
    context: 'The market as a whole',
    design: 'The design as a whole',
    periods: 'Periods',
    interventions: 'The interventions together',
    budget: 'Budget',
  } as Record<string, string>,
  all: 'Everything',
  aside: 'Set aside',
  whole: 'The programme as a whole',
  map: 'On the market map',
  onMap: (actors: string, others: string) => `${actors} deal with ${others}`,
  of: (whose: string, message: string) => `${whose}: ${message}`,
  why: 'Why',
  fix: 'What to do',
  source: 'Source',
  cases: 'Cases',
  noCase: 'no case',
  code: 'Rule',
  at: (place: string) => `in the file at ${place}`,
  setAside: 'Set aside',
  reason: 'Reason',
  author: 'Who says so',
  keep: 'Set it aside',
  leave: 'Leave it',
  takeBack: 'Let it stand again',
  asideBy: (author: string, date: string, reason: string) => `Set aside by ${author}, ${date}: ${reason}`,
  idle: (count: number) =>
    count === 1 ? 'One finding that was set aside is found no more' : `${count} findings that were set aside are found no more`,
  idleLead: 'The design or the rules have changed since. What was written stays until you take it out.',
  remove: 'Take it out',
  markShort: (count: number, kind: 'error' | 'warning' | 'note', all: number) =>
    `${count} ${kind}${s(count)}${all > count ? ` and ${all - count} more` : ''}`,
  asideShort: (count: number) => `${count} set aside`,
  spotHead: (count: number, name: string) => `${name}: ${count} finding${s(count)}`,
  spotLabel: 'Findings beside what they speak of',
  spotLead: 'What the sources say of this. It changes no score.',
  inList: 'All of them in Checks',
  principles: (count: number) =>
    count === 0
      ? 'No intervention fails one of the six principles'
      : `${count} intervention${s(count)} fail${count === 1 ? 's' : ''} one of the six principles`,
  principle: 'Intervention',
  verdict: { pass: 'pass', partly: 'partly', fail: 'fail', overridden: 'set aside', unknown: 'unknown' },
}

export const findings = spoken('findings', english)

/** What a place in the file is called; what has no name of its own, by that of the file. */
export const fieldName = (name: string): string => findings.fields[name] ?? name.replaceAll(/[_-]/g, ' ')
