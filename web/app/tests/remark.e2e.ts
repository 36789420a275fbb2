import { expect, test } from '@playwright/test'
import { csv } from '../src/csv'
import { ramp } from '../src/doubt/ramp'
import { remark, type Names } from '../src/doubt/remark'
import type { Leaf, Remark } from '../src/engine/answer'

const names: Names = { title: (id) => id.toUpperCase(), criterion: (id) => id, question: () => 'How severe is Scale?', answer: (key) => key }
const leaf: Leaf = { judged: { about: 'severity', constraint: 'scale' }, unknown: true }
const known: Leaf = { ...leaf, intervention: 'c', unknown: false }
const ahead = (behind_where?: Extract<Remark, { says: 'ahead-in' }>['behind_where']): Remark => ({
  says: 'ahead-in', ahead: 'a', behind: 'b', share: 0.834, standard_error: 0.0037, ...(behind_where && { behind_where }),
})

/** Every way of every remark, with the sentence that a designer reads. */
const CASES: [Remark, string][] = [
  [{ says: 'first', intervention: 'a', next: 'b', because: ['relief', 'leverage'], despite: ['inclusion'] }, 'A is first, ahead of B, because of relief and leverage, despite inclusion.'],
  [{ says: 'first', intervention: 'a', next: 'b', because: [], despite: [] }, 'A is first, ahead of B.'],
  [{ says: 'first-together', interventions: ['a'] }, 'A is the only intervention.'],
  [{ says: 'first-together', interventions: ['a', 'b', 'c'] }, 'A, B and C share the first rank.'],
  [{ says: 'first-in', intervention: 'a', share: 0.2428, standard_error: 0.0043 }, 'A is first in 24 of 100 draws (standard error 0.4).'],
  [{ says: 'never-first', interventions: ['a'] }, 'A is never first.'],
  [{ says: 'never-first', interventions: ['a', 'b'] }, 'A and B are never first.'],
  [{ says: 'never-first', interventions: [...'abcdefg'] }, '7 interventions are never first.'],
  [ahead(), 'A is ahead of B in 83 of 100 draws (standard error 0.4).'],
  [ahead({ what: 'weight', criterion: 'relief', overall: 0.3, turned: 0.2 }), 'A is ahead of B in 83 of 100 draws (standard error 0.4); it is behind where the weight of relief is lower, 20% on average instead of 30%.'],
  [ahead({ what: 'judgement', leaf, overall: 1, turned: 3.25 }), 'A is ahead of B in 83 of 100 draws (standard error 0.4); it is behind where “How severe is Scale?” turns out higher, 3.25 on average instead of 1.'],
  [{ says: 'stays-first', intervention: 'a', criterion: 'relief', low: 0.27, high: 0.39 }, 'A stays first while the weight of relief is between 27% and 39%.'],
  [{ says: 'stays-first', intervention: 'a', criterion: 'relief', low: 0, high: 0.39 }, 'A stays first while the weight of relief is at most 39%.'],
  [{ says: 'stays-first', intervention: 'a', criterion: 'relief', low: 0.27, high: 1 }, 'A stays first while the weight of relief is at least 27%.'],
  [{ says: 'always-first', intervention: 'a', criteria: ['relief'] }, 'A stays first whatever the weight of relief.'],
  [{ says: 'always-first', intervention: 'a', criteria: ['relief', 'leverage'] }, 'A stays first whatever the weight of any one of relief and leverage.'],
  [{ says: 'drops', intervention: 'a', from: 1, to: 5, leaf: known, becomes: { value: 600 } }, 'A drops from rank 1 to 5 if the answer to “How severe is Scale?” (C) is 600.'],
  [{ says: 'overtakes', ahead: 'a', behind: 'b', change: { of: 'judgement', leaf, taken: { value: 2 }, becomes: { value: 0, word: 'no' }, chance: 0.6 } }, 'B comes ahead of A if the answer to “How severe is Scale?” is no (chance 60%).'],
  [{ says: 'overtakes', ahead: 'a', behind: 'b', change: { of: 'judgement', leaf: known, taken: { value: 2 }, becomes: { value: 3.5 }, chance: 0.25 } }, 'B comes ahead of A if the answer to “How severe is Scale?” (C) is 3.5 instead of 2 (chance 25%).'],
  [{ says: 'overtakes', ahead: 'a', behind: 'b', change: { of: 'weight', criterion: 'inclusion', now: 0.1, becomes: 0.31 } }, 'B comes ahead of A once the weight of inclusion is above 31% (now 10%).'],
  [{ says: 'overtakes', ahead: 'a', behind: 'b', change: { of: 'weight', criterion: 'inclusion', now: 0.4, becomes: 0.31 } }, 'B comes ahead of A once the weight of inclusion is below 31% (now 40%).'],
  [{ says: 'ask-next', leaf, moves: 2.4, changes_first: 0.4 }, 'Ask next: “How severe is Scale?”. The answer is expected to turn 2.4 pairs round, and changes who is first with a chance of 40%.'],
  [{ says: 'ask-next', leaf, moves: 1, changes_first: 0 }, 'Ask next: “How severe is Scale?”. The answer is expected to turn 1 pair round, and changes who is first with a chance of 0%.'],
  [{ says: 'method-differs', method: 'weakest-link', first: 'b', rank_by_total: 5 }, 'By the weakest link B would be first; by its total it is number 5.'],
  [{ says: 'method-differs', method: 'promethee-two', first: 'b', rank_by_total: 2 }, 'By outranking in pairs (PROMETHEE II) B would be first; by its total it is number 2.'],
  [{ says: 'methods-agree', intervention: 'a' }, 'By its weakest link and by outranking in pairs A is first as well.'],
]

test('each remark is a sentence', () => {
  for (const [it, sentence] of CASES) expect(remark(it, names)).toBe(sentence)
  // The type is the list of what there is to say: a new remark must be named here.
  const all: Record<Remark['says'], true> = {
    first: true, 'first-together': true, 'first-in': true, 'never-first': true, 'ahead-in': true, 'stays-first': true,
    'always-first': true, drops: true, overtakes: true, 'ask-next': true, 'method-differs': true, 'methods-agree': true,
  }
  expect(new Set(CASES.map(([it]) => it.says))).toEqual(new Set(Object.keys(all)))
})

test('a table for spreadsheets runs no formula and breaks no cell', () => {
  expect(csv(['a', 'b'], [['=1+1', 1.5], ['@x', -2], ['-3', 0], ['+x', 1], [' =x', 1], ['a,b', 1], ['say "so"', 1], ['two\nlines', 1], ['plain', NaN]])).toBe(
    '\ufeffa,b\r\n\'=1+1,1.5\r\n\'@x,-2\r\n\'-3,0\r\n\'+x,1\r\n\' =x,1\r\n"a,b",1\r\n"say ""so""",1\r\n"two\nlines",1\r\nplain,\r\n',
  )
})

test('what is written on a colour of the ramp can be read', () => {
  const light = (rgb: number[]): number => {
    const [r, g, b] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
  }
  for (let place = 0; place <= 1; place += 0.01) {
    const { fill, ink } = ramp(place)
    const [a, b] = [light((fill.match(/\d+/g) ?? []).map(Number)), ink === '#000' ? 0 : 1].sort((a, b) => b - a)
    expect(((a ?? 0) + 0.05) / ((b ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5)
  }
})
