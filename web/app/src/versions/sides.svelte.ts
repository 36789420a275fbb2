/** The versions that can be put beside each other: the present one, as it was opened, scenarios, and files of this visit. */

import { scenarios } from '../state/scenarios.svelte'
import { work } from '../state/work.svelte'
import { versions as say } from '../words/versions'

export type Side = { key: string; name: string; by: string; date: string; text: string }

class Sides {
  /** Files that were read to be compared; they are kept nowhere. */
  files = $state.raw<readonly Side[]>([])
  from = $state('opened')
  to = $state('present')

  get all(): Side[] {
    return [
      { key: 'present', name: say.present, by: '', date: '', text: work.text },
      { key: 'opened', name: say.opened, by: '', date: '', text: work.state.opened },
      ...scenarios.all.map(({ id, name, author, date, text }) => ({ key: id, name, by: author, date, text })),
      ...this.files,
    ]
  }

  side(key: string): Side | undefined {
    return this.all.find((one) => one.key === key)
  }

  /** Takes a file in, and gives its key. */
  add(name: string, text: string): string {
    const key = `file ${name}`
    const { meta } = JSON.parse(text) as { meta?: { authors?: string[]; date?: string } }
    const side = { key, name, by: meta?.authors?.join(', ') ?? '', date: meta?.date ?? '', text }
    this.files = [...this.files.filter((one) => one.key !== key), side]
    return key
  }
}

export const sides = new Sides()
