/** Todo lo demás: lo que se abre más tarde. */

import { doubt } from './doubt'
import { more } from './more'
import { checks, findings, interventions, priorities, vision } from './steps'
import { weigh } from './weigh'

export default { checks, doubt, findings, interventions, more, priorities, vision, weigh }
