/** Keeping the present work in this browser, across a reload, so that no other tab is written over. */

/** What is kept: the file as it stands now, and as it was when it was opened. */
export type Kept = { text: string; opened: string; name: string }
/** With a mark of who wrote it last. */
type Marked = Kept & { mark?: string }

/** Another tab has kept something since this one last looked. */
export class Elsewhere extends Error {}

const NAME = 'leverpoint'
const KEY = 'work'

/** The mark of what this tab last saw or wrote. */
let seen: string | undefined

async function opened(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(NAME)
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })
}

/** Acts within one transaction, so that no other tab comes between reading and writing. */
export async function within<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore, give: (value: T) => void, fail: (error: unknown) => void) => void): Promise<T> {
  const base = await opened()
  try {
    return await new Promise((done, failed) => {
      const transaction = base.transaction(NAME, mode)
      let value: T
      act(transaction.objectStore(NAME), (given) => (value = given), failed)
      transaction.oncomplete = () => done(value)
      transaction.onabort = () => failed(transaction.error)
    })
  } finally {
    base.close()
  }
}

const same = (one: Kept, other: Kept): boolean => one.text === other.text && one.opened === other.opened && one.name === other.name

/**
 * Keeps the work, unless another tab has kept something else since; `force` keeps it anyway.
 *
 * Throws `Elsewhere`, or what the browser says where it keeps nothing or no more.
 */
export async function keep(work: Kept, force = false): Promise<void> {
  const mark = crypto.randomUUID()
  const found = await within<Marked | 'written'>('readwrite', (store, give, fail) => {
    const request = store.get(KEY) as IDBRequest<Marked | undefined>
    request.onsuccess = () => {
      const there = request.result
      if (there && same(there, work)) return give(there)
      if (there && there.mark !== seen && !force) return give({ ...there, text: '' })
      try {
        store.put({ ...work, mark }, KEY)
        give('written')
      } catch (error) {
        fail(error)
      }
    }
  })
  if (found === 'written') seen = mark
  else if (found.text === '') throw new Elsewhere()
  else seen = found.mark
}

/** What is not yet kept when the tab goes: the one thing that a browser still writes then. */
const LEAVING = 'leverpoint-leaving'

/** Keeps the work at once, for a tab that goes; what it last saw goes with it. */
export function leave(work: Kept): void {
  try {
    localStorage.setItem(LEAVING, JSON.stringify({ ...work, mark: seen }))
  } catch {
    // No room or not allowed: what was kept before stays.
  }
}

function left(): Marked | undefined {
  try {
    const text = localStorage.getItem(LEAVING)
    localStorage.removeItem(LEAVING)
    return text === null ? undefined : (JSON.parse(text) as Marked)
  } catch {
    return undefined
  }
}

/**
 * What was kept, if anything was and the browser lets us see it.
 *
 * What a tab left behind comes first: if another has kept something since, keeping it will say so.
 */
export async function kept(): Promise<Kept | undefined> {
  const found = await within<Marked | undefined>('readonly', (store, give) => {
    const request = store.get(KEY) as IDBRequest<Marked | undefined>
    request.onsuccess = () => give(request.result)
  }).catch(() => undefined)
  const last = left()
  seen = (last ?? found)?.mark
  return last ?? found
}
