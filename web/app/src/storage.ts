/** Keeping the present work in this browser, across a reload. */

/** What is kept: the file as it stands now, and as it was when it was opened. */
export type Kept = { text: string; opened: string; name: string }

const NAME = 'leverpoint'
const KEY = 'work'

async function store<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const base = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(NAME)
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })
  try {
    return await new Promise((done, failed) => {
      const transaction = base.transaction(NAME, mode)
      const request = act(transaction.objectStore(NAME))
      transaction.oncomplete = () => done(request.result)
      transaction.onabort = () => failed(transaction.error)
    })
  } finally {
    base.close()
  }
}

export const keep = (work: Kept): Promise<unknown> => store('readwrite', (store) => store.put(work, KEY))

/** What was kept, if anything was and the browser lets us see it. */
export const kept = (): Promise<Kept | undefined> =>
  store<Kept | undefined>('readonly', (store) => store.get(KEY) as IDBRequest<Kept | undefined>).catch(() => undefined)
