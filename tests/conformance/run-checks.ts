import type { Check } from './check'
import { Failed, Skipped } from './verdict'
import type { CheckContext } from './check-context'

/** The outcome of one check. */
export interface Finding {
  readonly check: string
  readonly result: 'passed' | 'failed' | 'skipped'
  readonly note: string
}

/** Runs one check after another, because some of them spend money: each starts from the balances the previous one left. */
export async function runChecks(checks: readonly Check[], context: CheckContext): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const check of checks) findings.push(await runCheck(check, context))
  return findings
}

async function runCheck({ name, run }: Check, context: CheckContext): Promise<Finding> {
  try {
    return { check: name, result: 'passed', note: (await run(context)) ?? '' }
  } catch (error) {
    if (error instanceof Skipped) return { check: name, result: 'skipped', note: error.message }
    if (error instanceof Failed) return { check: name, result: 'failed', note: error.message }
    return { check: name, result: 'failed', note: `no answer: ${causeOf(error)}` }
  }
}

const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}
