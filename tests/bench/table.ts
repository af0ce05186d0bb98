/** Rows of cells as lines of text: the first two columns to the left, figures to the right. */
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

/** `12,345`; a zero is a dot, so that what is there stands out. */
export const figure = (value: number): string => (value === 0 ? '·' : Math.round(value).toLocaleString('en'))

/** `×1.35` of something; enough places to tell a kept budget from a broken one. */
export const ratio = (value: number, of: number, places = 2): string =>
  `×${(value / of).toFixed(value / of < 10 ? places : 0)}`
