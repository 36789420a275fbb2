/** The words of the first step, in British English. */

import { spoken } from './spoken'

const english = {
  lead: 'What market is this, for whom, and who will do and pay for each thing when the programme has left? Everything else is judged against it.',
  facts: { title: 'Name of the programme', value_chain: 'Value chain or market', country: 'Country or region', currency: 'Currency' },
  hints: {
    title: 'As it will stand on the report.',
    value_chain: 'Hibiscus, dairy, dried ginger …',
    country: 'Where it works.',
    currency: 'Of every amount, such as USD.',
  },
  target: 'Enterprises it is for',
  targetHint: 'A number, or a range such as 3000 to 5500.',
  periods: 'Periods of the plan',
  periodsHint: 'Years, as a rule.',
  addPeriod: (period: string) => `Add ${period}`,
  dropPeriod: (period: string) => `Take out ${period}`,
  who: 'Who does and who pays',
  whoLead:
    'Every function that an intervention touches. After exit, somebody in the market must do it and somebody must pay; what stays empty is where the change may not last.',
  function: 'Function',
  whoHeads: { does_now: 'Does it now', pays_now: 'Pays now', does_after: 'Will do it after exit', pays_after: 'Will pay after exit' },
  nobody: 'not said',
  noFunctions: 'No intervention names a function yet. Once one does, it appears here with who does and who pays.',
}

export const vision = spoken('vision', english)
