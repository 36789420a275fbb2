/** What several people judge: who said what, and putting together what files hold, so that nothing is lost. */

import type { LeverpointProgramme, Person } from '../engine/programme'
import { append, set } from '../json'

/** How many constraints a person said something of, and whether anything of the weights. */
export function saidBy(person: Person): { constraints: number; weights: boolean } {
  const constraints = (person.diagnosis ?? []).filter(({ severity, feasibility }) => typeof severity === 'number' || typeof feasibility === 'number').length
  return { constraints, weights: Object.keys(person.weights ?? {}).length > 0 || Object.keys(person.weighing ?? {}).length > 0 }
}

const anything = (person: Person): boolean => {
  const { constraints, weights } = saidBy(person)
  return constraints > 0 || weights
}

/** A value written alike, whatever the order of its keys. */
function alike(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(alike).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${alike(inner)}`).join()}}`
}

/** What a person says, without the name. */
const judgement = ({ diagnosis, weights, weighing, note }: Person): string => alike({ diagnosis: diagnosis ?? [], weights: weights ?? {}, weighing: weighing ?? {}, note })

/** The longest name that the format holds. */
const LONGEST = 80
/** A name with room for a number behind it. */
const stem = (name: string): string => name.slice(0, LONGEST - 6)

/** Everybody who judges in a programme: its people, and whoever made it under `name`. */
export function judging(programme: LeverpointProgramme, name: string): Person[] {
  const { diagnosis = [], preferences = {}, meta } = programme
  const { weights, weighing, people = [] } = preferences
  const own: Person = { name: (meta.authors?.join(', ') || name).slice(0, LONGEST), diagnosis, ...(weights ? { weights } : {}), ...(weighing ? { weighing } : {}) }
  return [...people, own].filter(anything)
}

/** What comes of taking `incoming` to the people of a programme. */
export type Merge = { added: Person[]; same: number; renamed: [string, string][] }

/** Takes everybody in whose judgement is not there; one of a name that stands for another judgement gets a name of its own. */
export function merged(programme: LeverpointProgramme, incoming: readonly Person[]): Merge {
  const people = [...(programme.preferences?.people ?? [])]
  const own = judging({ ...programme, preferences: { ...programme.preferences, people: [] } }, '').map(judgement)
  const result: Merge = { added: [], same: 0, renamed: [] }
  for (const person of incoming) {
    // A file that was handed out holds the designer's judgement as it is here.
    const here = people.some((one) => judgement(one) === judgement(person) && (one.name === person.name || one.name.startsWith(`${stem(person.name)} (`)))
    if (here || own.includes(judgement(person))) {
      result.same++
      continue
    }
    let name = person.name
    for (let count = 2; people.some((one) => one.name === name); count++) name = `${stem(person.name)} (${count})`
    if (name !== person.name) result.renamed.push([person.name, name])
    const made = { ...person, name }
    people.push(made)
    result.added.push(made)
  }
  return result
}

/** The text of the programme with these people as well. */
export function withPeople(text: string, people: readonly Person[]): string {
  const programme = JSON.parse(text) as LeverpointProgramme
  return programme.preferences?.people ? append(text, ['preferences', 'people'], people) : set(text, ['preferences', 'people'], people)
}
