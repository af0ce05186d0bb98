import type { CheckContext } from './check-context'

/** One thing that a gateway must do. `run` returns a note when the gateway does it, and throws `Failed` or `Skipped` otherwise. */
export interface Check {
  readonly name: string
  run(context: CheckContext): Promise<string | undefined>
}
