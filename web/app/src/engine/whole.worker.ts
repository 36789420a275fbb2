import { Study, answer, initSync, knowledge, map, push, review, teach } from '../wasm/whole.js'
import { serve } from './serve'

serve({
  initSync,
  knowledge,
  answer,
  study: (programme, want) => new Study(programme, want),
  doors: {
    review: (programme = '') => review(programme),
    teach: (lessons = '') => teach(lessons),
    map: (programme = '', want = '') => map(programme, want),
    push: (programme = '', want = '') => push(programme, want),
  },
})
