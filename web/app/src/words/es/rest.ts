/** Todo lo demás: lo que se abre más tarde. */

import { asking } from './asking'
import { doubt } from './doubt'
import { draft } from './draft'
import { knowledge } from './knowledge'
import { more } from './more'
import { checks, findings, interventions, priorities, vision } from './steps'
import { versions } from './versions'
import { weigh } from './weigh'

export default { asking, checks, doubt, draft, findings, interventions, knowledge, more, priorities, versions, vision, weigh }
