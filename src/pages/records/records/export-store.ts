import type { RecordFilter, RecordLine, RecordsApi } from '../api'
import { dayOf } from '@/domain/china-day'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import type { Result } from '@/domain/result'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import { recordsWords } from '../words/current'
import { recordsCsv } from './records-csv'

/** The progress of the reading; `of` is what the city counts, which leaves out what was reversed. */
interface Progress {
  readonly read: number
  readonly of: number
}
/** The outcome of handing the table out. */
export type ExportOutcome = 'nothing' | 'busy' | 'copied' | 'copy-failed' | 'shared' | 'share-failed'

export type ExportSituation =
  | { readonly is: 'closed' }
  | { readonly is: 'open' }
  | ({ readonly is: 'reading' } & Progress)
  | ({ readonly is: 'paused'; readonly problem?: Problem } & Progress)
  | { readonly is: 'ready'; readonly count: number; readonly handed: ExportOutcome }

export interface ExportDeps {
  readonly city: Pick<RecordsApi, 'manyRecords'>
  /** As the city masks it. */
  readonly maskedName: () => Promise<Result<string, Problem>>
  readonly clock: Pick<Clock, 'now'>
  readonly copy: (text: string) => Promise<boolean>
  /** Undefined where the client gives no files away. */
  readonly share: ((fileName: string, text: string) => Promise<'shared' | 'stopped' | 'failed'>) | undefined
  readonly lifetime: Lifetime
}

export interface ExportState {
  readonly situation: ExportSituation
}

export interface Export extends Readable<ExportState> {
  /** Whether the table can leave as a file. */
  readonly canShare: boolean
  open(): void
  /** Reads all records of a filter. @param of how many the city counts */
  start(filter: RecordFilter, of: number): Promise<void>
  /** Stops after the page on its way; what was read stays. */
  stop(): void
  /** Reads on from where it stopped. */
  resume(): Promise<void>
  copy(): Promise<void>
  share(): Promise<void>
  close(): void
}

/** The records read so far, of which question, and where the next page begins; null at the end. */
interface Read {
  readonly filter: RecordFilter
  readonly of: number
  readonly records: readonly RecordLine[]
  readonly next: string | null | undefined
  readonly maskedName: string | undefined
}
const nothingRead: Read = { filter: {}, of: 0, records: [], next: undefined, maskedName: undefined }

/** Builds the export: all records of a choice as a table that leaves the app. */
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

  /** One step nearer to the table: the name first, then page after page. */
  async function step(): Promise<Result<Read, Problem>> {
    if (read.maskedName === undefined) {
      const name = await maskedName()
      return name.ok ? { ok: true, value: { ...read, maskedName: name.value } } : name
    }
    const page = await city.manyRecords(read.filter, read.next ?? undefined)
    if (!page.ok) return page
    const records = [...read.records, ...page.value.items]
    return { ok: true, value: { ...read, records, next: page.value.nextCursor } }
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
    become({ is: 'ready', count: read.records.length, handed: 'nothing' })
  }

  async function handOut(how: (text: string) => Promise<ExportOutcome>): Promise<void> {
    const situation = situationNow()
    if (situation.is !== 'ready' || situation.handed === 'busy') return
    const stillCounts = readings.join()
    become({ ...situation, handed: 'busy' })
    const handed = await how(recordsCsv(read.records, read.maskedName ?? '', recordsWords.records.export))
    if (stillCounts()) become({ ...situation, handed })
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
