/** Formats rows of cells as lines of text: the first two columns are left-aligned, the figures right-aligned. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)))
  }
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Formats a number as `12,345`; a zero becomes a dot, so that the other figures stand out. */
export const figure = (value: number): string => (value === 0 ? '·' : Math.round(value).toLocaleString('en'))

/** Formats a ratio as `×1.35`, with enough decimal places to tell a kept budget from a broken one. */
export const ratio = (value: number, of: number, places = 2): string =>
  `×${(value / of).toFixed(value / of < 10 ? places : 0)}`
