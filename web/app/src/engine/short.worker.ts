import { initSync, knowledge, rank } from '../wasm/short.js'
import { serve } from './serve'

serve({ initSync, knowledge, answer: rank })
