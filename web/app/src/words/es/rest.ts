/** Todo lo demás: lo que se abre más tarde. */

import { asking } from './asking'
import { common } from './common'
import { design } from './design'
import { doubt } from './doubt'
import { draft } from './draft'
import { knowledge } from './knowledge'
import { map } from './map'
import { more } from './more'
import { plan } from './plan'
import { report, tours } from './report'
import * as steps from './steps'
import { table } from './table'
import { ties } from './ties'
import { versions } from './versions'
import { weigh } from './weigh'
import { workshop } from './workshop'

export default { ...steps, asking, common, design, doubt, draft, knowledge, map, more, plan, report, table, ties, tours, versions, weigh, workshop }
