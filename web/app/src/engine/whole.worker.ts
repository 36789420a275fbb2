import { Study, answer, initSync, knowledge, map, push, read_map, review, teach, write_map } from '../wasm/whole.js'
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
    'read-map': (actors = '', links = '', graphml = '') => read_map(actors, links, graphml),
    'write-map': (kind = '', of = '', alone = '') => write_map(kind, of, alone),
  },
})
