/** The budget that is looked at without being set. */

import { asks } from '../state/asked.svelte'
import { ofOther, ofPlan, pointAt } from './sketch'

class Preview {
  /** The money looked at; none if it is the one that is set. */
  money = $state<number>()

  /** The best plan with it. */
  readonly point = $derived(
    this.money === undefined || !asks.frontier.found ? undefined : pointAt(asks.frontier.found, this.money),
  )
  /** The plan that is shown: that one, or the plan as it stands. */
  readonly shown = $derived(this.point ? ofOther(this.point) : asks.plan ? ofPlan(asks.plan) : undefined)
}

export const preview = new Preview()
