/** x */

import type { Teaches } from '../catalogue'

export default {} satisfies Teaches
