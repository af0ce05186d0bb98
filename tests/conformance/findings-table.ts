import type { Finding } from './run-checks'

/** Formats findings as lines of text (check, result, note), followed by the count of each result. */
export function findingsTable(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length))
  const rows = findings.map(({ check, result, note }) =>
    `${check.padEnd(width)}  ${result.padEnd(7)}  ${note}`.trimEnd(),
  )
  const count = (result: Finding['result']): string =>
    `${findings.filter((finding) => finding.result === result).length} ${result}`
  return [...rows, '', [count('passed'), count('failed'), count('skipped')].join(', ')].join('\n')
}
