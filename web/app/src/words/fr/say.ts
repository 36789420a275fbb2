/** How French counts: nought and one are singular. */

const rules = new Intl.PluralRules('fr')

/** The end of a word for so many things. */
export const s = (count: number, many = 's', one = ''): string => (rules.select(count) === 'one' ? one : many)
