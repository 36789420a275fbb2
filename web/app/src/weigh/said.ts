/** Statements about weights, in words. */

import type { CriterionId, Said } from '../engine/answer'
import { percent, upTo } from '../format'
import { weigh as say } from '../words/weigh'
import { common } from '../words/common'

const number = (value: number): string => upTo(value, 2)
const ends = ([low, high]: readonly unknown[]): string => common.range(number(Number(low)), number(Number(high)))

/** A statement as a sentence without its full stop. */
export function said(it: Said, name: (id: CriterionId) => string): string {
  switch (it.says) {
    case 'before':
      return say.before(name(it.criterion), name(it.other))
    case 'equal':
      return say.equal(name(it.criterion), name(it.other))
    case 'points':
      return say.points(name(it.criterion), ends(it.points), name(it.other), ends(it.other_points))
    case 'range':
      return say.range(name(it.criterion), percent(it.low), percent(it.high))
    case 'ratio':
      return say.ratio(name(it.criterion), it.high === undefined ? say.atLeast(number(it.low)) : ends([it.low, it.high]), name(it.other))
  }
}
