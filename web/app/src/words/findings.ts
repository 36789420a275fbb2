/** The words of the review, in British English. */

import { spoken } from './spoken'

const s = (count: number): string => (count === 1 ? '' : 's')

const english = {
  lead: 'What lessons, principles and practices of the sources say of this design. They change no score. One that does not fit can be set aside with a reason, and stays visible.',
  working: 'The design is being reviewed…',
  failed: (why: string) => `The design could not be reviewed (${why}).`,
  title: ({ error, warning, note, aside }: { error: number; warning: number; note: number; aside: number }) =>
    error + warning + note + aside === 0
      ? 'The sources have nothing against this design'
      : `${error} error${s(error)}, ${warning} warning${s(warning)} and ${note} note${s(note)} stand; ${aside} set aside`,
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  meaning: {
    error: 'the sources say that it fails',
    warning: 'the sources warn of it',
    note: 'worth a thought',
  },
  show: 'Show',
  all: 'Everything',
  aside: 'Set aside',
  whole: 'The programme as a whole',
  why: 'Why',
  fix: 'What to do',
  source: 'Source',
  cases: 'Cases',
  noCase: 'no case',
  code: 'Rule',
  at: (place: string) => `in the file at ${place}`,
  setAside: 'Set aside',
  reason: 'Reason',
  author: 'Who says so',
  keep: 'Set it aside',
  takeBack: 'Let it stand again',
  asideBy: (author: string, date: string, reason: string) => `Set aside by ${author}, ${date}: ${reason}`,
  more: (count: number) => `Show all ${count}`,
  principles: (count: number) =>
    count === 0
      ? 'No intervention fails one of the six principles'
      : `${count} intervention${s(count)} fail${count === 1 ? 's' : ''} one of the six principles`,
  principle: 'Intervention',
  verdict: { pass: 'pass', partly: 'partly', fail: 'fail', overridden: 'set aside', unknown: 'unknown' },
}

export const findings = spoken('findings', english)
