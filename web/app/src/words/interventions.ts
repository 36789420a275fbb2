/** The words of the fourth step, in British English. */

import { spoken } from './spoken'

const english = {
  lead: 'Concrete things the programme could do, each with the approaches it uses. Write in the table; what stays empty is unknown, and counts as a range.',
  none: 'There are no interventions yet. Choose constraints in the matrix and draft one from there, or add one below.',
  toMatrix: 'Go to the matrix',
  pages: 'What the table shows',
  page: { what: 'What each is', doing: 'How it would go', cost: 'Cost', share: 'Programme’s share' },
  find: 'Find',
  typing: 'Numbers may be ranges, such as 5 to 20.',
  amounts: (currency: string) => `Amounts are in ${currency}, whoever pays.`,
  titleOf: (id: string) => `Title of ${id}`,
  approaches: 'Approaches',
  approachesHint: 'Numbers of the rows of the matrix, with the share of the effort',
  serves: 'Serves',
  role: 'Role',
  subsidy: 'Money pays for',
  exit: 'Exit year',
  toProgramme: 'To the programme',
}

export const interventions = spoken('interventions', english)
