/** The words of the fifth step, in British English. */

import { spoken } from './spoken'

const s = (count: number): string => (count === 1 ? '' : 's')

const english = {
  lead: 'Before anybody is asked for money: what does the design rest on that nobody has said, and what looks strong only on average?',
  weakFinding: (count: number) =>
    `${count} intervention${s(count)} rank${count === 1 ? 's' : ''} much lower by the weakest link than by the total`,
  weakNone: 'No intervention ranks much lower by its weakest link than by its total',
  weakLead:
    'The total lets a strong side make up for a weak one. The weakest link looks only at the least of sustainability, leverage and a light hand.',
  weakRow: (rank: number, weakest: number) => `rank ${rank} by the total, ${weakest} by the weakest link`,
  noQuestions: 'Every question has an answer',
  questionsLead: 'Each answer narrows a range. What stays unknown is counted as a range, never as zero.',
}

export const checks = spoken('checks', english)
