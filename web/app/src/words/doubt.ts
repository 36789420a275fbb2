/** The words of doubt, in British English. */

import { spoken } from './spoken'

const s = (count: number): string => (count === 1 ? '' : 's')

const english = {
  lead: 'How far does the ranking survive what is not surely known? In every draw, all judgements and weights are drawn at once, each within what is said of it.',
  rough: (draws: string) => `First answer, from ${draws} draws. Refining it …`,
  refined: (draws: string, error: string, seed: number) =>
    `From ${draws} draws, seed ${seed}; shares are known to within ${error} points (largest standard error).`,
  short: 'It stopped before the error asked for was reached.',
  cancelled: (draws: string) => `Stopped. What is shown comes from ${draws} draws.`,
  stop: 'Stop',
  goOn: 'Go on',
  working: 'Drawing worlds …',
  old: 'These results are of an earlier state; the present one is worked out.',
  clash: 'The statements about weights contradict each other, so that no weights can be drawn. Mend them in “Priorities”.',
  failed: (why: string) => `It could not be simulated: ${why}`,
  few: 'With fewer than two interventions there is no order to doubt.',
  drawn: {
    stated: 'Weights are drawn from all that what was said allows.',
    exact: 'Weights are taken as given.',
    free: 'Weights are drawn from all there are.',
  },

  chart: 'Chart',
  table: 'The same numbers as a table',
  download: 'Download',
  downloadAs: (kind: string, title: string) => `Download as ${kind}: ${title}`,
  source: 'Simulation (SMAA-2) over the programme as it stands.',
  sourceOneByOne: 'One judgement at a time, all else as it is taken for.',
  firstOnly: (count: number) => `The first ${count} by the total; the download has all.`,

  sayHead: 'What there is to say',
  rank: 'Rank',
  ranksFrom: (rank: number) => `${rank} and after`,
  intervention: 'Intervention',
  total: 'Total',
  expected: 'Mean rank',
  topChance: (count: number) => `Among first ${count}`,
  low: '5% below',
  middle: 'Middle',
  high: '5% above',
  least: 'Least',
  greatest: 'Most',

  acceptSure: (title: string, share: string) => `${title} is first in ${share} of the draws`,
  acceptSplit: (count: number, share: string) => `No intervention is surely first: ${count} share ${share} of the first places`,
  acceptLead: 'The share of draws in which each intervention takes each rank, from dark (first) to pale.',
  totalsApart: (title: string) => `${title} has the highest total, clear of the next in nine draws of ten`,
  totalsOverlap: (count: number) => `The totals of the first ${count} overlap: their order is not settled by what is known`,
  totalsLead: 'The dot is the total that the ranking is sorted by. The bar holds nine draws of ten, the tick is the middle one; the thin line is the widest that the unknowns allow at the weights as they are.',
  pairSure: (title: string) => `${title} is ahead of every other in more than half of the draws`,
  pairNone: 'No intervention is ahead of every other in more than half of the draws',
  pairLead: 'In how many of 100 draws the one in the row is ahead of the one in the column.',
  pairCell: (row: string, column: string, share: string) => `${row} ahead of ${column}: ${share}`,
  centralFinding: (title: string, criterion: string) => `${title} comes first above all where ${criterion} counts more`,
  centralNone: 'Weights alone do not decide who comes first',
  centralLead: 'The mean of the weights at which each intervention was first; how sure it then is: the share of draws in which it is first at just these weights.',
  centralMean: 'All draws',
  confidence: 'Sure then',
  tornadoFinding: (question: string, moves: string) => `The answer to “${question}” is expected to turn ${moves} pairs round`,
  tornadoNone: 'No single judgement changes the order',
  tornadoLead: 'How far one judgement, between its lowest and its highest, moves the total that it moves most. The tick is the total as it is taken now.',
  judgement: 'Judgement',
  atLow: 'At its lowest',
  atHigh: 'At its highest',
  moves: 'Pairs it turns',
  changesFirst: 'Changes the first',
  flipHead: 'What would flip the order',
  flipNone: 'No single change would',
  flipLead: 'For each intervention, the likeliest single change that puts it ahead of the one before it.',
  crossFinding: (methods: string) => `${methods} would put another first`,
  crossAgree: 'Weakest link and PROMETHEE II put the same first as the total',
  crossLead: 'The total lets a strong side make up for a weak one. The weakest link does not; PROMETHEE II compares in pairs, criterion by criterion, and takes small differences for none.',
  byTotal: 'By the total',
  weakest: 'By the weakest link',
  outranking: 'By PROMETHEE II',
  net: 'Net preference',

  methods: { 'weakest-link': 'By the weakest link', 'promethee-two': 'By outranking in pairs (PROMETHEE II)' },
  first: (title: string, next: string, because: string, despite: string) =>
    `${title} is first, ahead of ${next}${because ? `, because of ${because}` : ''}${despite ? `, despite ${despite}` : ''}.`,
  only: (title: string) => `${title} is the only intervention.`,
  together: (titles: string) => `${titles} share the first rank.`,
  firstIn: (title: string, draws: string) => `${title} is first in ${draws}.`,
  neverFirst: (titles: string, one: boolean) => `${titles} ${one ? 'is' : 'are'} never first.`,
  counted: (count: number) => `${count} intervention${s(count)}`,
  draws: (share: string, error: string) => `${share} of 100 draws (standard error ${error})`,
  aheadIn: (ahead: string, behind: string, draws: string, where: string) => `${ahead} is ahead of ${behind} in ${draws}${where}.`,
  whereWeight: (criterion: string, higher: boolean, turned: string, overall: string) =>
    `; it is behind where the weight of ${criterion} is ${higher ? 'higher' : 'lower'}, ${turned} on average instead of ${overall}`,
  whereJudgement: (question: string, higher: boolean, turned: string, overall: string) =>
    `; it is behind where ${question} turns out ${higher ? 'higher' : 'lower'}, ${turned} on average instead of ${overall}`,
  staysBetween: (title: string, criterion: string, low: string, high: string) =>
    `${title} stays first while the weight of ${criterion} is between ${low} and ${high}.`,
  staysUpTo: (title: string, criterion: string, high: string) =>
    `${title} stays first while the weight of ${criterion} is at most ${high}.`,
  staysFrom: (title: string, criterion: string, low: string) =>
    `${title} stays first while the weight of ${criterion} is at least ${low}.`,
  always: (title: string, criteria: string) => `${title} stays first whatever the weight of ${criteria}.`,
  anyOf: (criteria: string) => `any one of ${criteria}`,
  drops: (title: string, from: number, to: number, question: string, becomes: string) =>
    `${title} drops from rank ${from} to ${to} if the answer to ${question} is ${becomes}.`,
  overtakesJudgement: (behind: string, ahead: string, question: string, becomes: string, taken: string, chance: string) =>
    `${behind} comes ahead of ${ahead} if the answer to ${question} is ${becomes}${taken ? ` instead of ${taken}` : ''} (chance ${chance}).`,
  overtakesWeight: (behind: string, ahead: string, criterion: string, above: boolean, becomes: string, now: string) =>
    `${behind} comes ahead of ${ahead} once the weight of ${criterion} is ${above ? 'above' : 'below'} ${becomes} (now ${now}).`,
  askNext: (question: string, moves: string, first: string) =>
    `Ask next: ${question}. The answer is expected to turn ${moves} pair${moves === '1' ? '' : 's'} round, and changes who is first with a chance of ${first}.`,
  methodDiffers: (method: string, title: string, rank: number) =>
    `${method} ${title} would be first; by its total it is number ${rank}.`,
  methodsAgree: (title: string) => `By its weakest link and by outranking in pairs ${title} is first as well.`,
  quoted: (name: string) => `“${name}”`,
  question: (question: string, whose: string) => `“${question}”${whose ? ` (${whose})` : ''}`,
}

export const doubt = spoken('doubt', english)
