import type { FirstUseState } from './first-use-state'
import type { FirstUse } from './first-use-store'

/** What every step is given. */
export interface StepProps {
  readonly firstUse: FirstUse
  readonly state: FirstUseState
}
