import { Study, answer, initSync, knowledge } from '../wasm/whole.js'
import { serve } from './serve'

serve({ initSync, knowledge, answer, study: (programme, want) => new Study(programme, want) })
