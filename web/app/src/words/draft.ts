/** The words of going from constraints to interventions, in British English. */

import { spoken } from './spoken'

const s = (count: number): string => (count === 1 ? '' : 's')

const english = {
  choose: (name: string) => `Choose ${name}`,
  hint: 'Tick constraints at the head of the table to see what relieves them.',
  head: (count: number, against: string) =>
    count === 0 ? `No approach relieves ${against}` : `${count} approach${count === 1 ? '' : 'es'} can relieve ${against}`,
  lead: 'Those first that relieve most of what has priority, at full effort. Tick what an intervention would use.',
  clear: 'Choose nothing',
  harms: 'May do harm',
  asks: 'Asks',
  asksNone: 'Nothing: it counts without a condition.',
  cases: 'Cases',
  noCase: 'no case',
  casesOf: (constraint: string) => `Cases on ${constraint}`,
  more: 'What it asks, the harm and the cases',
  asked: (asks: number, cases: number) => `asks ${asks} question${s(asks)}; ${cases === 0 ? 'no case' : `${cases} case${s(cases)}`}`,
  cellOf: (sign: string, name: string) => `${sign} ${name}`,
  openCell: (approach: string, constraint: string) => `Open the cell of ${approach} on ${constraint}`,
  draft: (count: number) => (count === 0 ? 'Draft an intervention' : `Draft an intervention with ${count} approach${count === 1 ? '' : 'es'}`),
  draftFirst: 'Tick an approach first.',
  title: (approaches: string, against: string) => `Draft: ${approaches}, against ${against}`,
  summary: (against: string) => `Drafted from the matrix against ${against}.`,
  drafted: 'Drafted. “Undo” takes it out again.',
  called: 'What it is called',
  answer: (count: number) => (count === 1 ? 'Answer its one question' : `Answer its ${count} questions`),
  cost: 'Say what it costs',
  another: 'Or tick what the next one would use.',
}

export const draft = spoken('draft', english)
