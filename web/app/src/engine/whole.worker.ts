import {
  PlanSearch,
  PlanStudy,
  Study,
  answer,
  diff,
  initSync,
  knowledge,
  map,
  push,
  questions,
  review,
  teach,
} from '../wasm/whole.js'
import { serve } from './serve'

serve({
  initSync,
  knowledge,
  answer,
  stepwise: {
    study: (programme, want) => new Study(programme, want),
    planSearch: (programme, want) => new PlanSearch(programme, want),
    planStudy: (programme, want) => new PlanStudy(programme, want),
  },
  doors: {
    diff: (before = '', after = '') => diff(before, after),
    map: (programme = '', want = '') => map(programme, want),
    push: (programme = '', want = '') => push(programme, want),
    questions: (programme = '', planned = '0') => questions(programme, Number(planned)),
    review: (programme = '') => review(programme),
    teach: (lessons = '') => teach(lessons),
  },
})
