/** The words of a workshop, in which several people judge on one machine or in files; in British English. */

import { spoken } from './spoken'

const english = {
  head: 'Several people: a workshop',
  lead: 'Everybody says how much each constraint matters and what an intervention should be valued by, one after the other on this machine, without seeing what the others said; or each in a file of their own. What they say changes no score here: it is put side by side.',
  begin: 'Let somebody speak',
  files: 'Merge from files…',
  said: (constraints: number, all: number, weights: boolean) => `${constraints} of ${all} constraints${weights ? ', and weights' : ''}`,
  nothing: 'nothing said yet',
  who: 'Who has spoken',
  remove: (name: string) => `Take out what ${name} said`,

  turnHead: 'Who speaks now?',
  turnLead: 'Nobody sees here what others have said.',
  name: 'Name',
  go: 'Go on',
  taken: 'Somebody of that name has spoken. Going on shows what was said under it, to be changed by the same person only.',
  handHead: (name: string) => `Hand the machine to ${name}`,
  handLead: 'When it is in the right hands, begin.',
  start: (name: string) => `I am ${name}: begin`,
  judgeHead: (name: string) => `${name} speaks`,
  judgeLead: 'How much does each constraint hold the chain back, and can it be addressed? What you do not know stays unknown. Everything is kept as you say it.',
  valueHead: 'And what should an intervention be valued by?',
  done: 'I have said it',
  thanksHead: 'Thank you',
  thanksLead: 'What you said is kept, and is no longer on the screen. Hand the machine on, or look at it together.',
  next: 'The next person',
  show: 'Look at it together',
  close: 'Stop here',

  merged: (added: number, same: number) => `${added} person${added === 1 ? '' : 's'} added, ${same} here already. “Undo” takes the merge back.`,
  renamed: (from: string, to: string) => `${from} is here with other answers: kept beside as ${to}.`,
  none: (file: string) => `${file} holds no judgement that is not here.`,
  bad: (file: string, why: string) => `${file} was not merged: ${why}`,
  failed: 'Nothing was merged, since the programme could not be answered with it:',

  constraintsHead: 'Where the diagnoses agree',
  agreeOn: (names: string) => `All say the same severity of ${names}`,
  apartOn: (name: string, low: string, high: string) => `They lie furthest apart on ${name}: from ${low} to ${high}`,
  agreeNone: 'No constraint has the same severity with everybody',
  constraintsLead: 'Severity, then feasibility after the stroke, from 0 to 4; a dash is not said. The last columns say whether the severities agree, and the priorities that follow.',
  constraint: 'Constraint',
  severities: 'Severity',
  priority: 'Priority',
  same: (level: number) => `all say ${level}`,
  apart: (low: number, high: number) => `${low} to ${high}`,
  alone: 'fewer than two say',
  notSaid: 'not said',
  middle: 'All together',
  middleHint: 'All together: the rank by the mean of the totals, in which everybody counts the same.',
}

export const workshop = spoken('workshop', english)
