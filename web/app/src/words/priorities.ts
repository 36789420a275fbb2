/** The words of the third step, in British English. */

import { spoken } from './spoken'

const english = {
  lead: 'What the diagnosis comes to, and what an intervention should be valued by.',
  finding: (names: string, share: string) => `${names} carry ${share} of all priorities`,
  even: 'No constraint stands out yet',
  unjudged: 'No constraint is judged yet: these shares come only from what one opens for another',
  constraintsLead:
    'Severity times feasibility, times what relief of it opens. The pale band is what the unknowns leave. Choose a number for how it comes about.',
  opens: (names: string) => `opens ${names}`,
  weightsLead: 'How much each criterion counts in the ranking. Cost is none of them: it is the budget’s side of the plan.',
}

export const priorities = spoken('priorities', english)
