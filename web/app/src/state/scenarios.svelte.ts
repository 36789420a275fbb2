/** Versions of programmes that are kept in this browser under a name, beside the present work. */

import { within } from '../storage'

export type Scenario = {
  id: string
  /** What it is called. */
  name: string
  /** Who saved it. */
  author: string
  /** When, as YYYY-MM-DD. */
  date: string
  /** In what order they were saved. */
  order: number
  /** The whole text of its file. */
  text: string
}

const KEYS = IDBKeyRange.bound('scenario ', 'scenario \uffff')
const keyOf = (id: string): string => `scenario ${id}`

class Scenarios {
  all = $state.raw<readonly Scenario[]>([])
  /** Whether they were looked for. */
  there = $state(false)
  /** Why the last of them was not kept, if it was not. */
  failed = $state<'' | 'full' | 'no'>('')
  /** What was taken out last, to be brought back. */
  gone = $state.raw<Scenario>()

  constructor() {
    // Another tab may have kept some meanwhile.
    addEventListener('focus', () => void (this.there && this.load()))
  }

  /** Looks for what is kept. */
  async load(): Promise<void> {
    const found = await within<Scenario[]>('readonly', (store, give) => {
      const request = store.getAll(KEYS) as IDBRequest<Scenario[]>
      request.onsuccess = () => give(request.result)
    }).catch(() => undefined)
    if (found) this.all = found.sort((one, other) => one.order - other.order)
    else this.failed = 'no'
    this.there = true
  }

  /** Keeps a version; what is on the page stays as it is. */
  async save(name: string, author: string, date: string, text: string): Promise<void> {
    const order = 1 + Math.max(0, ...this.all.map((one) => one.order))
    await this.#put({ id: crypto.randomUUID(), name: this.#free(name), author, date, order, text })
  }

  async rename(one: Scenario, name: string): Promise<void> {
    if (name !== one.name) await this.#put({ ...one, name: this.#free(name) })
  }

  async remove(one: Scenario): Promise<void> {
    await this.#act((store) => void store.delete(keyOf(one.id)))
    this.gone = one
  }

  /** Brings back what was taken out last. */
  async bringBack(): Promise<void> {
    const one = this.gone
    if (!one) return
    await this.#put(one)
    if (!this.failed) this.gone = undefined
  }

  /** No two have one name. */
  #free(name: string): string {
    let free = name
    for (let count = 2; this.all.some((one) => one.name === free); count++) free = `${name} (${count})`
    return free
  }

  #put(one: Scenario): Promise<void> {
    return this.#act((store) => void store.put(one, keyOf(one.id)))
  }

  async #act(act: (store: IDBObjectStore) => void): Promise<void> {
    try {
      await within<undefined>('readwrite', (store, give, fail) => {
        try {
          act(store)
          give(undefined)
        } catch (error) {
          fail(error)
        }
      })
      this.failed = ''
    } catch (error) {
      this.failed = (error as DOMException | null)?.name === 'QuotaExceededError' ? 'full' : 'no'
      return
    }
    await this.load()
  }
}

export const scenarios = new Scenarios()
