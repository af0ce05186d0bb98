import { createStore } from 'zustand/vanilla'
import type { RecordFilter, RecordLine, RecordsApi } from '../api'
import { chinaOffsetMs } from '@/domain/display-time'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import type { Result } from '@/domain/result'
import type { Readable } from '@/state/forgettable'
import { recordsWords } from '../words/current'
import { recordsCsv } from './records-csv'

/** How far the reading is; `of` is what the city counts, which leaves out what was reversed. */
interface Progress {
  readonly read: number
  readonly of: number
}
/** What came of handing the table out. */
export type Handed = 'nothing' | 'busy' | 'copied' | 'copy-failed' | 'shared' | 'share-failed'

export type ExportSituation =
  | { readonly is: 'closed' }
  | { readonly is: 'open' }
  | ({ readonly is: 'reading' } & Progress)
  | ({ readonly is: 'paused'; readonly problem?: Problem } & Progress)
  | { readonly is: 'ready'; readonly count: number; readonly handed: Handed }

export interface ExportDeps {
  readonly city: Pick<RecordsApi, 'manyRecords'>
  /** As the city masks it. */
  readonly maskedName: () => Promise<Result<string, Problem>>
  readonly clock: Pick<Clock, 'now'>
  readonly copy: (text: string) => Promise<boolean>
  /** Undefined where the client gives no files away. */
  readonly share: ((fileName: string, text: string) => Promise<'shared' | 'stopped' | 'failed'>) | undefined
}

export interface Export extends Readable<ExportSituation> {
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

/** What was read so far of which question, and where it goes on; the end is null. */
interface Read {
  readonly filter: RecordFilter
  readonly of: number
  readonly records: readonly RecordLine[]
  readonly next: string | null | undefined
  readonly maskedName: string | undefined
}
const nothingRead: Read = { filter: {}, of: 0, records: [], next: undefined, maskedName: undefined }

/** All records as a table that leaves the app. */
export function createExport({ city, maskedName, clock, copy, share }: ExportDeps): Export {
  const store = createStore<ExportSituation>(() => ({ is: 'closed' }))
  const { getState } = store
  const become = (situation: ExportSituation): void => store.setState(situation, true)
  let read = nothingRead
  let visit = 0

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
    const mine = (visit += 1)
    while (read.maskedName === undefined || read.next !== null) {
      become({ is: 'reading', ...progress() })
      const stepped = await step()
      if (mine !== visit) return
      if (!stepped.ok) return become({ is: 'paused', problem: stepped.error, ...progress() })
      read = stepped.value
    }
    become({ is: 'ready', count: read.records.length, handed: 'nothing' })
  }

  async function handOut(how: (text: string) => Promise<Handed>): Promise<void> {
    const situation = getState()
    if (situation.is !== 'ready' || situation.handed === 'busy') return
    const mine = visit
    become({ ...situation, handed: 'busy' })
    const handed = await how(recordsCsv(read.records, read.maskedName ?? '', recordsWords.records.export))
    if (mine === visit) become({ ...situation, handed })
  }

  return {
    ...store,
    canShare: share !== undefined,
    open: () => become({ is: 'open' }),
    async start(filter, of) {
      if (getState().is !== 'open') return
      read = { ...nothingRead, filter, of }
      await resume()
    },
    stop() {
      if (getState().is !== 'reading') return
      visit += 1
      become({ is: 'paused', ...progress() })
    },
    async resume() {
      if (getState().is === 'paused') await resume()
    },
    copy: () => handOut(async (text) => ((await copy(text)) ? 'copied' : 'copy-failed')),
    async share() {
      if (!share) return
      const day = new Date(clock.now() + chinaOffsetMs).toISOString().slice(0, 10)
      const results = { shared: 'shared', stopped: 'nothing', failed: 'share-failed' } as const
      await handOut(async (text) => results[await share(recordsWords.records.export.fileName(day), text)])
    },
    close() {
      visit += 1
      read = nothingRead
      become({ is: 'closed' })
    },
  }
}
