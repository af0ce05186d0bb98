// The log that tests read: setData calls, page openings, marks, the engine's warnings.
import type { PageReport, Report, SetDataEntry, SetDataTotals } from '../types'

export const setDataLog: SetDataEntry[] = []
export const pageOpenings: Array<{ path: string; at: number }> = []
const marks: Record<string, number> = {}
const warnings = new Map<string, number>()

/** Records the time of an event of the start. */
export const mark = (name: string): void => {
  marks[name] = performance.now()
}

// Taro's templates pass every attribute of every platform, and `undefined` for those not set; clients do not warn of either.
const expected = /is not a valid property$|but get null value|but get undefined value/
/** Records a warning of the engine, unless it is an expected one. */
export const warn = (text: string): void => {
  if (!expected.test(text)) warnings.set(text, (warnings.get(text) ?? 0) + 1)
}
export const warningTexts = (): string[] => [...warnings.keys()]

const total = (entries: SetDataEntry[]): SetDataTotals => ({
  setDataCalls: entries.length,
  setDataBytes: entries.reduce((sum, entry) => sum + entry.bytes, 0),
  largestSetData: Math.max(0, ...entries.map((entry) => entry.bytes)),
})
const since = (later: number | undefined, earlier: number | undefined): number | undefined =>
  later === undefined || earlier === undefined ? undefined : Math.round((later - earlier) * 10) / 10

/** Sums the log up. */
export function report(): Report {
  const pages: PageReport[] = pageOpenings.map((opening, index) => {
    const until = pageOpenings.slice(index + 1).find((later) => later.path === opening.path)?.at ?? Infinity
    const own = setDataLog.filter(
      (entry) => entry.page === opening.path && entry.at >= opening.at && entry.at < until,
    )
    const first = own.at(0)
    return {
      path: opening.path,
      firstSetDataMs: since(first?.at, opening.at),
      firstSetDataBytes: first?.bytes,
      firstRenderMs: since(first?.rendered, opening.at),
      ...total(own),
    }
  })
  return {
    scriptsMs: since(marks.scripts, marks.start) ?? 0,
    firstRenderMs: since(setDataLog.at(0)?.rendered, marks.start),
    ...total(setDataLog),
    pages,
  }
}
