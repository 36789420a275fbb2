/** The map as it is shown, in the drawing and in the list alike. */

import type { ActorOut, MapAnswer } from '../engine/map-answer'
import type { Governance, Map as MarketMap } from '../engine/programme'
import type { Spread } from '../state/map.svelte'
import { amountOf } from '../state/work.svelte'
import { radiusOf } from './shapes'

export type Actor = {
  id: string
  title: string
  kind: string
  /** Whether it stands for many like actors. */
  group: boolean
  members: number
  disruptor: boolean
  /** What the engine says of it; none while it has not. */
  said: ActorOut | undefined
  /** Its places among the best to work with, from 1. */
  best: readonly number[]
  /** How many of its members take the practice up; none while that is worked out. */
  taken: number | undefined
  /** Whether one works with it. */
  works: boolean
  radius: number
}

export type Link = {
  place: number
  from: string
  to: string
  kind: string
  governance: Governance
  both: boolean
  /** How many others of the same two stand before it. */
  apart: number
  /** Whether practice goes along it. */
  carries: boolean
}

export type Picture = { actors: readonly Actor[]; links: readonly Link[]; most: number }

/** A share of members below which nobody is said to take it up. */
const HARDLY = 0.005

export function picture(map: MarketMap, found: MapAnswer | undefined, spread: Spread | undefined): Picture {
  const said = new Map(found?.actors.map((one) => [one.id, one]))
  const most = Math.max(0, ...(found?.actors ?? []).map((one) => one.alone.mean))
  const works = new Set(spread?.push.works_with.map((one) => one.actor))
  const actors = map.actors.map((one): Actor => {
    const out = said.get(one.id)
    const members = Math.max(1, Math.round(amountOf(one.count) ?? 1))
    return {
      id: one.id,
      title: one.title ?? one.id,
      kind: one.kind,
      group: members > 1,
      members,
      disruptor: one.disruptor ?? false,
      said: out,
      best: (found?.best.chosen ?? []).flatMap((chosen, place) => (chosen.actor === one.id ? [place + 1] : [])),
      taken: spread?.taken.get(one.id),
      works: works.has(one.id),
      radius: radiusOf(out?.alone.mean, most),
    }
  })
  const taking = new Map(actors.map((one) => [one.id, takes(one)]))
  const pairs = new Map<string, number>()
  const links = (map.links ?? []).map((one, place): Link => {
    const pair = [one.from, one.to].join(' ')
    const apart = pairs.get(pair) ?? 0
    pairs.set(pair, apart + 1)
    return {
      place,
      from: one.from,
      to: one.to,
      kind: one.kind,
      governance: one.governance ?? 'unknown',
      both: one.direction === 'both-ways',
      apart,
      carries: taking.get(one.from) === true && taking.get(one.to) === true,
    }
  })
  return { actors, links, most }
}

/** Whether anybody of it takes the practice up. */
export const takes = (actor: Actor): boolean => (actor.taken ?? 0) / actor.members > HARDLY

/** The actors in the order of what they reach alone. */
export const ordered = (actors: readonly Actor[]): Actor[] =>
  [...actors].sort((a, b) => (b.said?.alone.mean ?? 0) - (a.said?.alone.mean ?? 0))

/** What of a map is drawn: all of it, or of a large one those that reach most, with the links between them. */
export function drawn(all: Picture, most: number, always: string): Picture {
  if (all.actors.length <= most) return all
  const kept = new Set(ordered(all.actors).slice(0, most).map((one) => one.id))
  if (always) kept.add(always)
  return {
    ...all,
    actors: all.actors.filter((one) => kept.has(one.id)),
    links: all.links.filter((one) => kept.has(one.from) && kept.has(one.to)),
  }
}
