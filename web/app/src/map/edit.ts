/** Changing the market map of the programme: each change is one step that can be taken back. */

import type { Map as MarketMap, MapActor, MapFunction, MapLink } from '../engine/programme'
import { remove, set, type Path } from '../json'
import { shortName, work } from '../state/work.svelte'

export const mapOf = (): MarketMap | undefined => work.programme.map
export const actorsOf = (): readonly MapActor[] => mapOf()?.actors ?? []
export const linksOf = (): readonly MapLink[] => mapOf()?.links ?? []
export const functionsOf = (): readonly MapFunction[] => mapOf()?.functions ?? []

export const actorOf = (id: string): MapActor | undefined => actorsOf().find((one) => one.id === id)

/** What an actor is called. */
export const nameOf = (id: string): string => actorOf(id)?.title ?? id

/** The lists of a function in which actors are named. */
export const DOERS = ['does_now', 'pays_now', 'does_later', 'pays_later'] as const

/** Adds an actor with nothing known of it but its kind, and gives its short name. */
export function addActor(title: string, kind: string, count?: number): string {
  const all = actorsOf()
  const id = shortName(title, all, 'actor')
  const actor = { id, title, kind, ...(count === undefined || count === 1 ? {} : { count }) }
  if (mapOf()) work.put(['map', 'actors', all.length], actor)
  else work.put(['map'], { actors: [actor] })
  return id
}

/** Adds a link of a kind, and gives its place; one that is there already is given as it is. */
export function addLink(from: string, to: string, kind: string, bothWays = false): number {
  const all = linksOf()
  const there = all.findIndex((one) => one.from === from && one.to === to && one.kind === kind)
  if (there >= 0) return there
  work.put(['map', 'links', all.length], { from, to, kind, ...(bothWays ? { direction: 'both-ways' } : {}) })
  return all.length
}

export const dropLink = (place: number): void => work.put(['map', 'links', place], undefined)

/** Whether a link of an actor with itself can be: it stands for several. */
export const canLinkItself = (id: string): boolean => actorOf(id)?.count !== undefined

/** The places at which an actor is named besides its own. */
function mentions(id: string): Path[] {
  const paths: Path[] = []
  const { interventions, map } = work.programme
  ;(interventions ?? []).forEach((one, place) => {
    const all = one.works_with ?? []
    const at = all.findIndex((partner) => partner.actor === id)
    // To work with nobody is another thing than not to have said with whom.
    if (at >= 0) paths.push(['interventions', place, 'works_with', ...(all.length > 1 ? [at] : [])])
  })
  ;(map?.functions ?? []).forEach((one, place) => {
    for (const list of DOERS) {
      const all = one[list] ?? []
      const at = all.indexOf(id)
      if (at >= 0) paths.push(['map', 'functions', place, list, ...(all.length > 1 ? [at] : [])])
    }
  })
  const links = map?.links ?? []
  for (let place = links.length - 1; place >= 0; place--)
    if (links[place]?.from === id || links[place]?.to === id) paths.push(['map', 'links', place])
  return paths
}

/** How much goes with an actor. */
export function goesWith(id: string): { links: number; functions: number; interventions: number } {
  const all = mentions(id)
  const of = (first: string, second: string | number): number =>
    all.filter(([one, other]) => one === first && (typeof second === 'number' || other === second)).length
  return { links: of('map', 'links'), functions: of('map', 'functions'), interventions: of('interventions', 0) }
}

/** Takes an actor off the map, with its links and every mention of it; the last one takes the map along. */
export function dropActor(id: string): void {
  const place = actorsOf().findIndex((one) => one.id === id)
  if (place < 0) return
  const last = actorsOf().length === 1 && functionsOf().length === 0
  const paths: Path[] = [...mentions(id), last ? ['map'] : ['map', 'actors', place]]
  work.write(paths.reduce((text, path) => remove(text, path), work.text))
}

/** Adds something that has to be done. */
export const addFunction = (name: string): void =>
  work.put(['map', 'functions', functionsOf().length], { name })

/** Writes who does or pays for a function; nobody is an empty list, and not said is none. */
export const putDoers = (place: number, list: (typeof DOERS)[number], ids: readonly string[] | undefined): void =>
  work.put(['map', 'functions', place, list], ids)

/** Writes with whom an intervention works; the text of the other partners stays as it is. */
export function addPartner(place: number, actor: string): void {
  const all = work.programme.interventions[place]?.works_with
  if (all?.some((one) => one.actor === actor)) return
  if (all) work.put(['interventions', place, 'works_with', all.length], { actor })
  else work.put(['interventions', place, 'works_with'], [{ actor }])
}

/** Takes a partner of an intervention out. */
export function dropPartner(place: number, at: number): void {
  const all = work.programme.interventions[place]?.works_with ?? []
  work.put(['interventions', place, 'works_with', ...(all.length > 1 ? [at] : [])], undefined)
}

/** Puts actors on the map, and says of the interventions that name them that they work with them if that is wanted. */
export function begin(chosen: readonly { title: string; kind: string; named: readonly number[] }[], works: boolean): void {
  const made: MapActor[] = []
  const partners = new Map<number, { actor: string }[]>()
  for (const { title, kind, named } of chosen) {
    const id = shortName(title, made, 'actor')
    made.push({ id, title, kind })
    for (const place of named) partners.set(place, [...(partners.get(place) ?? []), { actor: id }])
  }
  let text = set(work.text, ['map'], { actors: made, links: [] })
  if (works) for (const [place, all] of partners) text = set(text, ['interventions', place, 'works_with'], all)
  work.write(text)
}
