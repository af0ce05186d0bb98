/** A line of modules as a number: its lowest bit is the first module, 1 for black. */
export type Line = number

/** Counts the bits of a number that are 1. */
function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Gives the lengths of the runs of a line, white and black in turn; the first is white and may be 0. */
function runsOf(line: Line, size: number): number[] {
  const runs: number[] = []
  let rest = line
  for (let left = size; left > 0; rest = ~rest) {
    const run = rest === 0 ? left : Math.min(left, 31 - Math.clz32(rest & -rest))
    runs.push(run)
    rest >>= run
    left -= run
  }
  return runs
}

/** Gives the penalty for runs of five or more equal modules: 3, and 1 for each module more. */
const longRuns = (runs: readonly number[]): number =>
  runs.reduce((penalty, run) => (run < 5 ? penalty : penalty + run - 2), 0)

/**
 * Counts patterns that look like a finder pattern (1:1:3:1:1) with room on one side, at any scale; the margin around the
 * code is white.
 */
function falseEyes(runs: readonly number[], size: number): number {
  const last = runs.length - 1
  const white = (index: number): number =>
    (runs[index] ?? 0) + (index === 0 ? size : 0) + (index >= last ? size : 0)
  let eyes = 0
  for (let dark = 1; dark + 4 <= last; dark += 2) {
    const one = runs[dark] ?? 0
    if (
      runs[dark + 1] !== one ||
      runs[dark + 2] !== one * 3 ||
      runs[dark + 3] !== one ||
      runs[dark + 4] !== one
    )
      continue
    const before = white(dark - 1)
    const after = white(dark + 5)
    if (before >= one * 4 && after >= one) eyes += 1
    if (after >= one * 4 && before >= one) eyes += 1
  }
  return eyes
}

/** Counts the squares of two by two equal modules. */
function blocks(rows: readonly Line[], size: number): number {
  const pairs = (1 << (size - 1)) - 1
  let count = 0
  for (let y = 0; y + 1 < size; y += 1) {
    const row = rows[y] ?? 0
    const below = ~(row ^ (rows[y + 1] ?? 0))
    count += ones(below & (below >> 1) & ~(row ^ (row >> 1)) & pairs)
  }
  return count
}

/** Gives the penalty for every five percent away from half black. */
function imbalance(rows: readonly Line[], size: number): number {
  const all = size ** 2
  const dark = rows.reduce((sum, row) => sum + ones(row), 0)
  return (Math.ceil(Math.abs(dark * 20 - all * 10) / all) - 1) * 10
}

/** Turns the rows of a square into its columns. */
const columnsOf = (rows: readonly Line[]): Line[] =>
  rows.map((_, x) => rows.reduce((column, row, y) => column | (((row >> x) & 1) << y), 0))

/**
 * Computes the penalty of a QR code (ISO/IEC 18004, 7.8.3): the higher, the harder to read. The mask with the lowest
 * penalty is used.
 */
export function penaltyOf(rows: readonly Line[]): number {
  const size = rows.length
  const lines = [...rows, ...columnsOf(rows)].map((line) => runsOf(line, size))
  return (
    lines.reduce((sum, runs) => sum + longRuns(runs) + falseEyes(runs, size) * 40, 0) +
    blocks(rows, size) * 3 +
    imbalance(rows, size)
  )
}
