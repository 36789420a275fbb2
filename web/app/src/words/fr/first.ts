/** Ce qu’il faut pour la première vue. */

import { words } from './words'

export default { words }
