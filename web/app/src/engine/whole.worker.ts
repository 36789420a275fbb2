import { PlanSearch, PlanStudy, Study, answer, initSync, knowledge, review, teach } from '../wasm/whole.js'
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
  doors: { review: (programme = '') => review(programme), teach: (lessons = '') => teach(lessons) },
})
