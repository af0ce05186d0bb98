import type { RecordFilter, RecordLine, RecordsApi } from '../api'
import { dayOf } from '@/domain/china-day'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import type { Result } from '@/domain/result'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import { withNextPage } from '@/state/paged-list'
import { recordsWords } from '../words/current'
import { recordsCsv } from './records-csv'

/** The progress of reading; `of` is the city's count, which leaves out reversed records. */
interface Progress {
  readonly read: number
  readonly of: number
}
/** The outcome of giving the table away. */
export type ExportOutcome = 'nothing' | 'busy' | 'copied' | 'copy-failed' | 'shared' | 'share-failed'

/** The situation of an export, from the closed sheet to the finished table. */
export type ExportSituation =
  | { readonly is: 'closed' }
  | { readonly is: 'open' }
  | ({ readonly is: 'reading' } & Progress)
  | ({ readonly is: 'paused'; readonly problem?: Problem } & Progress)
  | { readonly is: 'ready'; readonly count: number; readonly outcome: ExportOutcome }

/** The ports of an export. */
export interface ExportDeps {
  readonly city: Pick<RecordsApi, 'manyRecords'>
  /** Reads the person's name, masked by the city. */
  readonly maskedName: () => Promise<Result<string, Problem>>
  readonly clock: Pick<Clock, 'now'>
  readonly copy: (text: string) => Promise<boolean>
  /** Gives a file to a chat; undefined where the client cannot. */
  readonly share: ((fileName: string, text: string) => Promise<'shared' | 'stopped' | 'failed'>) | undefined
  readonly lifetime: Lifetime
}

/** The state of an export. */
export interface ExportState {
  readonly situation: ExportSituation
}

/** The store of an export of records as a table. */
export interface Export extends Readable<ExportState> {
  /** True when the table can leave as a file. */
  readonly canShare: boolean
  open(): void
  /** Reads all records of a filter. @param of the number of records by the city */
  start(filter: RecordFilter, of: number): Promise<void>
  /** Stops after the page on its way; the records read stay. */
  stop(): void
  /** Continues reading. */
  resume(): Promise<void>
  copy(): Promise<void>
  share(): Promise<void>
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

/** Builds the export, which turns all records of a filter into a table that leaves the app. */
export function createExport({ city, maskedName, clock, copy, share, lifetime }: ExportDeps): Export {
  const readings = latest()
  let read = nothingRead
  const store = createForgettable<ExportState>({
    empty: () => ({ situation: { is: 'closed' } }),
    lifetime,
    onForget() {
      readings.drop()
      read = nothingRead
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
    become({ is: 'ready', count: read.records.length, outcome: 'nothing' })
  }

  async function handOut(how: (text: string) => Promise<ExportOutcome>): Promise<void> {
    const situation = situationNow()
    if (situation.is !== 'ready' || situation.outcome === 'busy') return
    const stillCounts = readings.join()
    become({ ...situation, outcome: 'busy' })
    const outcome = await how(recordsCsv(read.records, read.maskedName ?? '', recordsWords.records.export))
    if (stillCounts()) become({ ...situation, outcome })
  }

  return {
    ...store,
    canShare: share !== undefined,
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
    copy: () => handOut(async (text) => ((await copy(text)) ? 'copied' : 'copy-failed')),
    async share() {
      if (!share) return
      const day = dayOf(clock.now())
      const results = { shared: 'shared', stopped: 'nothing', failed: 'share-failed' } as const
      await handOut(async (text) => results[await share(recordsWords.records.export.fileName(day), text)])
    },
    close: store.forget,
  }
}
