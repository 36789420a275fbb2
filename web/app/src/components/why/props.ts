import type { Ranked } from '../../engine/answer'
import type { Intervention } from '../../engine/programme'

/** What every part of the reasons is given: what the engine says, and what the programme says. */
export type Props = { one: Ranked; said: Intervention | undefined }
