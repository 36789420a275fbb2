/** How interventions, criteria and questions are called on the page. */

import type { Names } from './remark'
import { question } from '../components/why/gaps'
import { know } from '../state/knowledge.svelte'
import { titleOf } from '../state/work.svelte'
import { common } from '../words/common'
import { doubt } from '../words/doubt'

export const names: Names = {
  title: titleOf,
  criterion: (id) => know().all.scales.criteria.criterion.find((one) => one.id === id)?.name.toLowerCase() ?? id,
  question,
  answer: (key) => {
    const { intensity, criteria } = know().all.scales
    const named = [...intensity.role, ...intensity.subsidy, ...criteria.inclusion].find((one) => one.id === key)
    return named ? doubt.quoted(named.name) : ((common.answers as Record<string, string>)[key] ?? key)
  },
}
