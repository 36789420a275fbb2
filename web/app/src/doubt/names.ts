/** How interventions, criteria and questions are called on the page. */

import type { Names } from './remark'
import { question } from '../components/why/gaps'
import { know } from '../state/knowledge.svelte'
import { titleOf } from '../state/work.svelte'

export const names: Names = {
  title: titleOf,
  criterion: (id) => know().all.scales.criteria.criterion.find((one) => one.id === id)?.name.toLowerCase() ?? id,
  question,
}
