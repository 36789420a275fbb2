/** Todo lo demás: lo que se abre más tarde. */

import { asking } from './asking'
import { doubt } from './doubt'
import { knowledge } from './knowledge'
import { more } from './more'
import { asking, checks, findings, interventions, priorities, versions, vision } from './steps'
import { versions } from './versions'
import { weigh } from './weigh'

export default { checks, doubt, findings, interventions, knowledge, more, priorities, vision, weigh }
