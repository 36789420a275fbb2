/** es */

import type { First } from '../catalogue'
import type { Partly } from '../spoken'

export default {
  words: { locale: 'es' },
} satisfies Partly<First>
