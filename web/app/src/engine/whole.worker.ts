import { Study, answer, diff, initSync, knowledge, questions, review, teach } from '../wasm/whole.js'
import { serve } from './serve'

serve({
  initSync,
  knowledge,
  answer,
  study: (programme, want) => new Study(programme, want),
  doors: {
    diff: (before = '', after = '') => diff(before, after),
    questions: (programme = '', planned = '0') => questions(programme, Number(planned)),
    review: (programme = '') => review(programme),
    teach: (lessons = '') => teach(lessons),
  },
})
