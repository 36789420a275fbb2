import { initSync, read_map, write_map } from '../wasm/exchange.js'
import { serve } from './serve'

serve({
  initSync,
  doors: {
    read: (actors = '', links = '', graphml = '') => read_map(actors, links, graphml),
    write: (kind = '', map = '', alone = '') => write_map(kind, map, alone),
  },
})
