/** fr */

import type { First } from '../catalogue'
import type { Partly } from '../spoken'

export default {
  words: { locale: 'fr' },
} satisfies Partly<First>
