/** Sentences and numbers about the map, in the words of the catalogue. */

import type { Estimate, PushOut } from '../engine/map-answer'
import type { Push } from '../state/map.svelte'
import { count, list, percent, range } from '../format'
import { know } from '../state/knowledge.svelte'
import { titleOf } from '../state/work.svelte'
import { map as say } from '../words/map'
import { nameOf } from './edit'
import { takes, type Actor } from './picture'

const scale = () => know().all.scales.map

export const kindName = (kind: string): string => scale().actor_kind.find((one) => one.id === kind)?.name ?? kind

/** What the one end of a link of a kind does to the other. */
export const does = (kind: string): string => scale().link_kind.find((one) => one.id === kind)?.name ?? kind

export const linkSentence = (link: { from: string; to: string; kind: string }): string =>
  say.sentence(nameOf(link.from), does(link.kind), nameOf(link.to))

/** From the lowest to the highest, where they differ. */
export const counts = (of: Estimate): string => (of.high - of.low > 0.5 ? range(of, count) : '')

export const chances = (of: Estimate): string => (of.high - of.low > 0.005 ? range(of, percent) : '')

/** What stands below the name of an actor: how many there are, or how many of them take the practice up. */
export function below(actor: Actor): string {
  const taken = actor.taken ?? 0
  if (actor.group) return takes(actor) ? say.ofAll(count(taken), count(actor.members)) : say.times(count(actor.members))
  return takes(actor) && taken < 0.995 ? percent(taken) : ''
}

/** So many of a group, or the actor itself. */
export const partner = (id: string, members: number): string =>
  members > 1 ? `${count(members)} ${nameOf(id)}` : nameOf(id)

/** With whom one works, each actor once, in the order in which they come. */
export function partners(all: readonly { actor: string; members: number }[]): string {
  const sums = new Map<string, number>()
  for (const { actor, members } of all) sums.set(actor, (sums.get(actor) ?? 0) + members)
  return list([...sums].map(([actor, members]) => partner(actor, members)))
}

/** What a push comes to, in a sentence. */
export function reaching(push: Push, out: PushOut): string {
  const beyond = count(out.reached.beyond.value)
  const ends = counts(out.reached.beyond)
  const range = ends ? say.rangeOf(ends) : ''
  if (push.of === 'best' || (push.of === 'all' && out.from === 'best')) return say.reaching.best(partners(out.works_with), beyond, range)
  if (push.of === 'intervention') return say.reaching.intervention(titleOf(push.id), beyond, range)
  if (push.of === 'actor') return say.reaching.actor(partners(out.works_with), beyond, range)
  const among = out.works_with.reduce((sum, one) => sum + one.members, 0)
  return say.reaching.all(beyond, range, count(among))
}
