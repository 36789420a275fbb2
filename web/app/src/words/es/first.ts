/** Lo que hace falta para la primera vista. */

import { words } from './words'

export default { words }
