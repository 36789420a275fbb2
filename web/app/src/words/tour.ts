/** The words of the guided tour on the programme in Cambodia, in British English. */

import { spoken } from './spoken'

const english = {
  name: 'Guided tour',
  stop: (at: number, all: number) => `Stop ${at} of ${all}`,
  before: 'Back',
  next: 'Next',
  end: 'End the tour',
  done: 'Done',
  stops: {
    overview: {
      head: 'Six steps, in any order',
      text: 'This is MSME Cambodia, 2008 to 2012, as its case study tells it. Each step says what is known and what is missing. Everything is there to be tried: “Undo” takes back any change.',
    },
    diagnosis: {
      head: 'What holds the market back',
      text: 'Nine constraints, each judged twice: how much it holds the chain back, and whether anybody can do something about it. Move a slider and watch the ranking beside it move.',
    },
    matrix: {
      head: 'What relieves what, and who says so',
      text: 'Eleven approaches by nine constraints, from a USAID paper. Blue relieves, orange makes worse. Choose a cell to read the effect, its condition and its source.',
    },
    ranking: {
      head: 'Every intervention, with reasons',
      text: 'The total is a sum of six criteria; the pale band is how far it may move because something is unknown. Choose a title for the reasons, or a number for how it comes about.',
    },
    doubt: {
      head: 'How sure is that?',
      text: 'Thousands of worlds are drawn in which weights and judgements turn out differently. An intervention that is first in most of them can be defended; one that is first in a few cannot.',
    },
    plan: {
      head: 'What to fund',
      text: 'The best set under the money and the requirements, proven, with the reason why each of the others is out. Change the total or a wish, and the plan is looked for again.',
    },
    checks: {
      head: 'What the sources would say',
      text: 'Rules from lessons of the field, each with its place, its reason and its source. A finding changes no number, and can be set aside with a reason that stays in the file.',
    },
    report: {
      head: 'To take away',
      text: 'A report to print, tables for a spreadsheet, a file or a link with the whole programme. Nothing is sent anywhere. Now begin your own: “Start from”, above.',
    },
  },
}

export const tours = spoken('tours', english)
