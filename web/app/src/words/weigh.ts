/** The words of weighing, in British English. */

import { spoken } from './spoken'

const english = {
  head: 'Say it in steps',
  lead: 'Two minutes for somebody who has never done it: put the criteria in order, then say how much less the others count. Say as little as you like; what stays open is kept as a range.',
  whose: 'Whose weights',
  mine: 'The designer’s',
  addPerson: 'Add a person',
  personName: 'Name',
  dropPerson: (name: string) => `Take out ${name}`,
  startOver: 'Start over',

  orderHead: '1. Which matters most?',
  orderAsk: 'Imagine everything is at its worst, and you may bring one criterion to its best. Which first, which next?',
  begin: 'Begin with this order',
  up: (name: string) => `${name}: up`,
  down: (name: string) => `${name}: down`,
  same: 'counts the same as the one above',
  sameOf: (name: string, above: string) => `${name} counts the same as ${above}`,

  swingHead: '2. How much less do the others count?',
  swingAsk: (top: string) => `Bringing ${top} from its worst to its best is worth 100. What is the same worth for …`,
  notSaid: 'not said',
  swingWord: (name: string, low: string, high: string) => `${name} (${low} to ${high})`,
  swingOwn: 'your own numbers',
  swingOf: (name: string) => `Worth of ${name}`,
  pointsOf: (name: string) => `Points of ${name}`,

  moreHead: '3. Anything else you are sure of',
  rangeOf: (name: string) => `Share of the whole: ${name}`,
  rangesAsk: 'Shares of the whole, in percent, such as 10 to 30.',
  ratiosAsk: 'Or one against another: how many times as much?',
  times: 'times as much as',
  ratioOne: 'Criterion',
  ratioOther: 'Other criterion',
  ratioTimes: 'How many times',
  addRatio: 'Say it',
  dropSaid: (said: string) => `Take back: ${said}`,
  takeBack: 'Take back',

  understood: 'What is understood so far',
  nothing: (spread: string) => `Nothing yet: the points of the sliders are taken, or the default ones, each up to ${spread} more or less.`,
  ranges: 'Each weight lies between',
  shareOf: (share: string, range: string) => `${share}, from ${range}`,
  clashHead: 'These cannot hold together:',
  clashHelp: 'Take one of them back or loosen it. Until then the ranking keeps the default weights.',
  clashHelpPerson: 'Take one of them back or loosen it.',

  before: (one: string, other: string) => `${one} counts at least as much as ${other}`,
  equal: (one: string, other: string) => `${one} counts as much as ${other}`,
  points: (one: string, points: string, other: string, otherPoints: string) => `${one} has ${points} points where ${other} has ${otherPoints}`,
  range: (one: string, low: string, high: string) => `${one} is ${low} to ${high} of the whole`,
  ratio: (one: string, times: string, other: string) => `${one} counts ${times} times as much as ${other}`,
  atLeast: (times: string) => `at least ${times}`,

  sideHead: 'Side by side',
  agreeAll: 'There are weights that everybody could live with',
  agreeOn: (names: string) => `They can agree on ${names}`,
  apartOn: (name: string, low: string, high: string) => `They lie furthest apart on ${name}: from ${low} to ${high}`,
  criterion: 'Criterion',
  agreement: 'Agreement',
  agreed: 'can agree',
  apart: 'apart',
  ranksHead: (count: number) => (count === 1 ? 'Everybody’s judgement puts the same first' : `Their judgements put ${count} different interventions first`),
  ranksLead: 'The rank of each intervention under what each of them says; what somebody does not say is taken from the programme.',
}

export const weigh = spoken('weigh', english)
