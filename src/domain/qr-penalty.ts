type Modules = readonly (readonly boolean[])[]

/** Gives the lengths of the runs of one line, white first and last; the margin around the code counts as white. */
function runsOf(line: readonly boolean[]): number[] {
  const runs = [line.length]
  line.forEach((dark, index) => {
    if (dark === (line[index - 1] ?? false)) runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + 1
    else runs.push(1)
  })
  if (line[line.length - 1]) runs.push(line.length)
  else runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + line.length
  return runs
}

/** Counts patterns that look like a finder pattern (1:1:3:1:1) with room on one side, at any scale. */
function falseEyes(line: readonly boolean[]): number {
  const runs = runsOf(line)
  let eyes = 0
  for (let dark = 1; dark + 4 < runs.length; dark += 2) {
    const [before = 0, one = 0, two, three, four, five, after = 0] = runs.slice(dark - 1)
    if (two !== one || three !== one * 3 || four !== one || five !== one) continue
    if (before >= one * 4 && after >= one) eyes += 1
    if (after >= one * 4 && before >= one) eyes += 1
  }
  return eyes
}

/** Gives the penalty for runs of five or more equal modules. */
function longRuns(line: readonly boolean[]): number {
  let penalty = 0
  let run = 0
  line.forEach((dark, index) => {
    run = dark === line[index - 1] ? run + 1 : 1
    if (run === 5) penalty += 3
    else if (run > 5) penalty += 1
  })
  return penalty
}

function blocks(modules: Modules): number {
  let alike = 0
  modules.forEach((row, y) => {
    const below = modules[y + 1]
    row.forEach((dark, x) => {
      if (below && x + 1 < row.length && row[x + 1] === dark && below[x] === dark && below[x + 1] === dark)
        alike += 1
    })
  })
  return alike * 3
}

/** Gives the penalty for every five percent away from half black. */
function imbalance(modules: Modules): number {
  const all = modules.length ** 2
  const dark = modules.reduce((sum, row) => sum + row.filter(Boolean).length, 0)
  return (Math.ceil(Math.abs(dark * 20 - all * 10) / all) - 1) * 10
}

/**
 * Computes the penalty of a QR code (ISO/IEC 18004, 7.8.3): the higher, the harder to read. The mask with the lowest
 * penalty is used.
 */
export function penaltyOf(modules: Modules): number {
  const columns = modules.map((_, x) => modules.map((row) => row[x] ?? false))
  const lines = [...modules, ...columns]
  return (
    lines.reduce((sum, line) => sum + longRuns(line) + falseEyes(line) * 40, 0) +
    blocks(modules) +
    imbalance(modules)
  )
}
