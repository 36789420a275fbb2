import type { Catalogue } from '../catalogue'
import type { Partly } from '../spoken'

export default {} satisfies Partly<Catalogue>
