/**
 * A day as somebody typed it: eight digits, with anything between them, such as `2026-12-31` or `20261231`.
 * @returns `YYYY-MM-DD`; undefined when it is no day of the calendar
 */
export function typedDay(text: string): string | undefined {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(text.replace(/\D/g, '')) ?? []
  if (!year || !month || !date) return undefined
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date))
  const day = `${year}-${month}-${date}`
  return new Date(at).toISOString().slice(0, 10) === day ? day : undefined
}
