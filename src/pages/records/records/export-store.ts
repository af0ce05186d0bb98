import type { RecordFilter, RecordLine, RecordsApi } from '../api'
import { dayOf } from '@/domain/china-day'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import type { Result } from '@/domain/result'
import type { FileExport, TextExport } from '@/platform/text-export'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import { withNextPage } from '@/state/paged-list'
import { recordsWords } from '../words/current'
import { byteOrderMark, partsOf, recordsCsv } from './records-csv'
import { bytesOf } from './size-text'

/** The progress of reading; `of` is the city's count, which leaves out reversed records. */
interface Progress {
  readonly read: number
  readonly of: number
}
/** The outcome of giving the table away. */
export type ExportOutcome = 'nothing' | 'busy' | 'copied' | 'copy-failed' | 'given' | 'file-failed'

/** A table that is made, and how much of it was copied. */
interface Made {
  readonly count: number
  readonly bytes: number
  /** The parts in which it is copied: a phone takes about a megabyte at a time. */
  readonly parts: number
  /** The part copied last, from 1 on; 0 when none was. */
  readonly copied: number
}

/** The situation of an export, from the closed sheet to the finished table. */
export type ExportSituation =
  | { readonly is: 'closed' }
  | { readonly is: 'open' }
  | ({ readonly is: 'reading' } & Progress)
  | ({ readonly is: 'paused'; readonly problem?: Problem } & Progress)
  | ({ readonly is: 'ready'; readonly outcome: ExportOutcome } & Made)

type Outcome = { readonly outcome: ExportOutcome }

/** The ports of an export. */
export interface ExportDeps {
  readonly city: Pick<RecordsApi, 'manyRecords'>
  /** Reads the person's name, masked by the city. */
  readonly maskedName: () => Promise<Result<string, Problem>>
  readonly clock: Pick<Clock, 'now'>
  readonly copy: TextExport['copy']
  readonly file: TextExport['file']
  readonly lifetime: Lifetime
}

/** The state of an export. */
export interface ExportState {
  readonly situation: ExportSituation
}

/** The store of an export of records as a table. */
export interface Export extends Readable<ExportState> {
  /** The place to which the table can go as a file; undefined where there is none. */
  readonly fileTo: FileExport['to'] | undefined
  open(): void
  /** Reads all records of a filter. @param of the number of records by the city */
  start(filter: RecordFilter, of: number): Promise<void>
  /** Stops after the page on its way; the records read stay. */
  stop(): void
  /** Continues reading. */
  resume(): Promise<void>
  /** Copies the next part; the first again after the last. */
  copy(): Promise<void>
  giveFile(): Promise<void>
  close(): void
}

/** The records read so far, their filter, the cursors asked for, and that of the next page; null at the end. */
interface Read {
  readonly filter: RecordFilter
  readonly of: number
  readonly records: readonly RecordLine[]
  readonly asked: ReadonlySet<string>
  readonly next: string | null | undefined
  readonly maskedName: string | undefined
}
const nothingRead: Read = {
  filter: {},
  of: 0,
  records: [],
  asked: new Set(),
  next: undefined,
  maskedName: undefined,
}

/** The length of a part that is copied, in units of a string: half a megabyte for the phone, which has two bytes for each. */
const longestCopy = 250_000

/** Builds the export, which turns all records of a filter into a table that leaves the app. */
export function createExport({ city, maskedName, clock, copy, file, lifetime }: ExportDeps): Export {
  const readings = latest()
  let read = nothingRead
  let lines: readonly string[] = []
  let parts: readonly string[] = []
  const store = createForgettable<ExportState>({
    empty: () => ({ situation: { is: 'closed' } }),
    lifetime,
    onForget() {
      readings.drop()
      read = nothingRead
      lines = []
      parts = []
    },
  })
  const situationNow = (): ExportSituation => store.getState().situation
  const become = (situation: ExportSituation): void => store.setState({ situation })

  const progress = (): Progress => ({ read: read.records.length, of: Math.max(read.of, read.records.length) })

  /** Reads the next part: the name first, then page after page. */
  async function step(): Promise<Result<Read, Problem>> {
    if (read.maskedName === undefined) {
      const name = await maskedName()
      return name.ok ? { ok: true, value: { ...read, maskedName: name.value } } : name
    }
    const next = read.next ?? undefined
    const page = await city.manyRecords(read.filter, next)
    if (!page.ok) return page
    const asked = new Set(read.asked).add(next ?? '')
    const { items, nextCursor } = withNextPage(read.records, page.value, asked, ({ id }) => id)
    return { ok: true, value: { ...read, records: items, asked, next: nextCursor } }
  }

  async function resume(): Promise<void> {
    const stillCounts = readings.next()
    while (read.maskedName === undefined || read.next !== null) {
      become({ is: 'reading', ...progress() })
      const stepped = await step()
      if (!stillCounts()) return
      if (!stepped.ok) return become({ is: 'paused', problem: stepped.error, ...progress() })
      read = stepped.value
    }
    lines = recordsCsv(read.records, read.maskedName ?? '', recordsWords.records.export)
    parts = partsOf(lines, longestCopy)
    const bytes = lines.reduce((sum, line) => sum + bytesOf(line), bytesOf(byteOrderMark))
    const count = read.records.length
    become({ is: 'ready', count, bytes, parts: parts.length, copied: 0, outcome: 'nothing' })
  }

  /** @param otherwise the outcome where the client breaks down */
  async function handOut(
    how: (made: Made) => Promise<Partial<Made> & Outcome>,
    otherwise: ExportOutcome,
  ): Promise<void> {
    const situation = situationNow()
    if (situation.is !== 'ready' || situation.outcome === 'busy') return
    const stillCounts = readings.join()
    become({ ...situation, outcome: 'busy' })
    const done = await how(situation).catch(() => ({ outcome: otherwise }))
    if (stillCounts()) become({ ...situation, ...done })
  }

  return {
    ...store,
    fileTo: file?.to,
    open: () => become({ is: 'open' }),
    async start(filter, of) {
      if (situationNow().is !== 'open') return
      read = { ...nothingRead, filter, of }
      await resume()
    },
    stop() {
      if (situationNow().is !== 'reading') return
      readings.drop()
      become({ is: 'paused', ...progress() })
    },
    async resume() {
      if (situationNow().is === 'paused') await resume()
    },
    copy: () =>
      handOut(async ({ copied }) => {
        const next = copied % parts.length
        const isCopied = await copy(parts[next] ?? '')
        return isCopied ? { outcome: 'copied', copied: next + 1 } : { outcome: 'copy-failed' }
      }, 'copy-failed'),
    async giveFile() {
      if (!file) return
      const fileName = recordsWords.records.export.fileName(dayOf(clock.now()))
      const outcomes = { given: 'given', stopped: 'nothing', failed: 'file-failed' } as const
      const text = byteOrderMark + lines.join('')
      await handOut(async () => ({ outcome: outcomes[await file.give(fileName, text)] }), 'file-failed')
    },
    close: store.forget,
  }
}
