/** How far the present programme is on its way. */

import { answers } from './answers.svelte'
import { know, learnt } from './knowledge.svelte'
import { steps } from './steps'
import { work } from './work.svelte'

/** Questions that nobody has answered. */
const open = $derived.by(() => {
  const { ranking } = answers
  if (!ranking) return
  const all = ranking.interventions.map((one) => one.gaps.length)
  return {
    interventions: all.filter((gaps) => gaps > 0).length,
    questions: all.reduce((sum, gaps) => sum + gaps, ranking.gaps.length),
  }
})

const made = $derived(steps(work.programme, learnt() ? know().all.constraints.map((one) => one.id) : [], open))

export const progress = {
  get steps() {
    return made
  },
  get open() {
    return open
  },
}
