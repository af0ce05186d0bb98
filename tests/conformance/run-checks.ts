import type { Check } from './check'
import { Failed, Skipped } from './verdict'
import type { Visit } from './visit'

/** What became of one check. */
export interface Finding {
  readonly check: string
  readonly result: 'passed' | 'failed' | 'skipped'
  readonly note: string
}

/** One check after another, for some of them spend money: each starts from what the one before left behind. */
export async function runChecks(checks: readonly Check[], visit: Visit): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const check of checks) findings.push(await finding(check, visit))
  return findings
}

async function finding({ name, run }: Check, visit: Visit): Promise<Finding> {
  try {
    return { check: name, result: 'passed', note: (await run(visit)) ?? '' }
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
