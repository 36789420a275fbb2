/** How Spanish counts. */

const rules = new Intl.PluralRules('es')

/** The end of a word for so many things. */
export const s = (count: number, many = 's', one = ''): string => (rules.select(count) === 'one' ? one : many)
