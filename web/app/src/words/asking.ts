/** The words of the questions worth asking next, in British English. */

import { spoken } from './spoken'

const s = (count: number): string => (count === 1 ? '' : 's')

const english = {
  title: (count: number) => (count === 0 ? 'There is nothing left to ask' : `What to ask next: ${count} question${s(count)}, those that could change most first`),
  lead: 'By how much the answer could move the ranking and the plan, and then by the rules that it decides. Open one to answer it.',
  working: 'Working out what each answer could change…',
  planning: 'Looking for plans with either answer; the order may still change.',
  failed: (why: string) => `The questions could not be worked out (${why}).`,
  of: (names: string, more: number) => (more > 0 ? `${names} and ${more} more` : names),
  programme: 'the programme as a whole',
  /** Why an answer matters. */
  pairs: (moves: string) => `may turn ${moves} pairs of the ranking`,
  first: (share: string) => `puts another first in ${share} of cases`,
  worth: (points: string) => `is worth ${points} points to know`,
  plan: (count: string) => `moves ${count} interventions into or out of the plan`,
  decides: (count: number) => `decides ${count === 1 ? 'a rule' : `${count} rules`} of the review`,
  nothing: 'narrows a range, and moves nothing by itself',
  quoted: (word: string) => `“${word}”`,
  ends: (low: string, high: string, taken: string) => `It may be anything from ${low} to ${high}${taken ? `; until somebody says it is taken for ${taken}` : ''}.`,
  stop: 'Stop',
  stopped: 'The plan was looked into for some of them only.',
  review: 'What the review would say',
  go: 'Where it stands',
  goTo: (whose: string) => `Where it stands: ${whose}`,
  answer: (question: string, whose: string) => `${question} ${whose}`,
  more: (count: number) => `Show ${count} more`,
  csv: 'Table (CSV)',
  print: 'Print for the field',
  heads: {
    question: 'Question',
    of: 'Of',
    could: 'Could be',
    pairs: 'Pairs of the ranking',
    first: 'Changes the first, %',
    worth: 'Worth, points',
    plan: 'Interventions of the plan',
    decides: 'Rules',
    at: 'Place in the file',
  },
  sheet: (title: string) => `Questions for the field: ${title}`,
  sheetLead: 'The answers that could change most come first.',
  sheetAnswer: 'Answer, and who says so',
  agreement: { nothing: 'nothing', spoken: 'spoken', letter: 'letter', memorandum: 'memorandum', contract: 'contract' },
  checked: { done: 'done', 'not-done': 'not done', 'not-applicable': 'does not apply' },
  policy: { sound: 'sound', weak: 'weak', blocking: 'blocking' },
  governance: { market: 'market', balanced: 'balanced', relational: 'relational', directed: 'directed' },
  levels: {
    needs: ['nothing', '', '', '', 'most urgently'],
    readiness: ['not at all', '', '', '', 'fully'],
    threats: ['none', '', '', '', 'ruin'],
  },
  onThisPage: 'On this page',
  parts: { findings: 'Findings', asking: 'What to ask next', weak: 'Weakest links' },
  byIntervention: 'All open questions, by intervention',
}

export const asking = spoken('asking', english)
