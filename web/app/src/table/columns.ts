/** The columns of the table of interventions, as it is handed to spreadsheets and read from them. */

import type { Intervention, LeverpointProgramme, Quantity } from '../engine/programme'
import { upTo } from '../format'
import { typed, type Typed } from '../quantity'
import { know } from '../state/knowledge.svelte'
import { common } from '../words/common'
import { table as say } from '../words/table'

export type Field = keyof typeof say.heads
/** Costs and the programme's share have a column for each period. */
export type Column = { field: Field; period?: string }

const FRONT: readonly Field[] = ['id', 'title', 'summary', 'approaches', 'serves', 'role', 'subsidy', 'feasibility', 'inclusion', 'starts', 'scale', 'exit_year']
const MONEY: readonly Field[] = ['cost', 'programme_share']

/** All columns, in the order in which they are handed over. */
export const columns = ({ periods }: LeverpointProgramme): Column[] => [
  ...FRONT.map((field) => ({ field })),
  ...MONEY.flatMap((field) => (periods ?? []).map((period) => ({ field, period }))),
  { field: 'note' },
]

export const headOf = ({ field, period }: Column): string =>
  period === undefined ? say.heads[field] : say.headOf(say.heads[field], period)

/** The words for a field whose value is one of a few. */
export function optionsOf(field: Field, all = know().all): readonly { id: string; name: string }[] | undefined {
  const { intensity, criteria, basics } = all.scales
  if (field === 'role') return intensity.role
  if (field === 'subsidy') return intensity.subsidy
  if (field === 'inclusion') return criteria.inclusion
  if (field === 'feasibility') return basics.levels.feasibility.map((name, level) => ({ id: String(level), name }))
  return undefined
}

/** What a quantity says, each number times `scale`, to the sixth decimal. */
export function typedOf(quantity: Quantity | undefined, scale = 1): Typed | undefined {
  if (quantity === undefined) return undefined
  const { value, low, high } = typeof quantity === 'object' ? quantity : { value: quantity }
  const made: Typed = {}
  for (const [name, number] of [['value', value], ['low', low], ['high', high]] as const)
    if (number !== undefined) made[name] = Math.round(number * scale * 1e6) / 1e6
  return made
}

/** A quantity as text; never with three decimals, which another language would read as thousands. */
function quantity(it: Quantity | undefined, scale = 1): string {
  const said = typedOf(it, scale)
  return said ? typed(said, common.to).replace(/([.,]\d{3})(?!\d)/g, '$10') : ''
}

/** The approaches with their shares of the effort, as they are typed. */
export const approachesOf = (one: Intervention): string =>
  (one.approaches ?? []).map(({ approach, emphasis }) => `${know().approach(approach)?.number ?? approach}: ${upTo(emphasis * 100, 4)}%`).join('; ')

/** How far an intervention can be scaled, as it is typed. */
export const scaleText = ({ scale }: Intervention): string =>
  scale ? `${quantity({ low: scale.least, high: scale.most ?? 1 }, 100)}%` : ''

/** What a column says of an intervention; empty where nothing is known. */
export function textOf({ field, period }: Column, one: Intervention): string {
  switch (field) {
    case 'id':
    case 'title':
    case 'summary':
    case 'note':
      return one[field] ?? ''
    case 'approaches':
      return approachesOf(one)
    case 'serves':
      return quantity(one.serves)
    case 'exit_year':
      return one.exit_year === undefined ? '' : String(one.exit_year)
    case 'starts':
      return (one.starts ?? []).join('; ')
    case 'scale':
      return scaleText(one)
    case 'cost':
      return period === undefined ? '' : quantity(one.cost?.[period])
    case 'programme_share': {
      const share = period === undefined ? '' : quantity(one.programme_share?.[period], 100)
      return share && `${share}%`
    }
    default: {
      const value = one[field]
      if (value === undefined || value === 'unknown') return ''
      return optionsOf(field)?.find(({ id }) => id === String(value))?.name ?? String(value)
    }
  }
}
