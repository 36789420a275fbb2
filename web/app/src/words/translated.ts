/** Data that holds English texts, with those of another language in their place. */

type Named = { id?: unknown; approach?: unknown; constraint?: unknown }

/** What an item of a list is called: by its id, or a cell by its row and column. */
export const nameOf = (item: unknown, place: number): string => {
  const { id, approach, constraint } = (item ?? {}) as Named
  if (typeof id === 'string') return id
  return typeof approach === 'number' && typeof constraint === 'number' ? `${approach},${constraint}` : String(place)
}

/**
 * The same value with the texts of `by` in place; what `by` lacks stays as it is.
 *
 * Lists are matched by the names of their items, or by place where they have none.
 *
 * ```
 * translated({ roles: [{ id: 'fund', name: 'funds', weight: 1 }] }, { roles: { fund: { name: 'finance' } } })
 * // { roles: [{ id: 'fund', name: 'finance', weight: 1 }] }
 * ```
 */
export function translated<T>(value: T, by: unknown): T {
  if (by === undefined || by === null) return value
  if (typeof value === 'string') return (typeof by === 'string' ? by : value) as T
  if (typeof value !== 'object' || value === null || typeof by !== 'object') return value
  const texts = by as Readonly<Record<string, unknown>>
  if (Array.isArray(value)) return value.map((item: unknown, place) => translated(item, texts[nameOf(item, place)])) as T
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner as unknown, texts[key])])) as T
}
