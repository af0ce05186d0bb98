import type { Visit } from './visit'

/** One thing a gateway must do. `run` comes back with a note when it does, and throws `Failed` or `Skipped` otherwise. */
export interface Check {
  readonly name: string
  run(visit: Visit): Promise<string | undefined>
}
