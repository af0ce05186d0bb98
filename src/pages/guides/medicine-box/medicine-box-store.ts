import type { MedicineBox } from '@/contract/trace-code'
import type { Clock } from '@/domain/clock'
import { readTraceCode } from '@/domain/trace-code'
import type { ScanCode } from '@/platform/scanned'
import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'
import { createRemoteStore, type RemoteStore } from '@/state/remote-store'
import type { GuidesApi } from '../api'

/** The trace code as it is typed, and why it was not asked for. */
export interface MedicineBoxState {
  readonly typed: string
  /** `no-code`: what is typed or scanned is no trace code; `no-scanner`: the phone could not scan. */
  readonly error: 'no-code' | 'no-scanner' | undefined
}

/** The store of the page about one box of medicine. */
export interface MedicineBoxStore extends Readable<MedicineBoxState> {
  /** The box last asked for, by its trace code. */
  readonly box: RemoteStore<string, MedicineBox>
  type(typed: string): void
  /** Asks for the typed code. */
  check(): void
  /** Scans a code and asks for it. */
  scan(): Promise<void>
  /** Asks again for the box that is shown, if there is one. */
  refresh(): Promise<void>
  forget(): void
}

/** The ports of the page about one box. */
export interface MedicineBoxDeps {
  readonly city: Pick<GuidesApi, 'medicineBox'>
  readonly scanCode: ScanCode
  readonly clock: Pick<Clock, 'now'>
  readonly lifetime: Lifetime
}

/** Builds the store of the page about one box. */
export function createMedicineBox({ city, scanCode, clock, lifetime }: MedicineBoxDeps): MedicineBoxStore {
  const box = createRemoteStore<string, MedicineBox>({ ask: city.medicineBox, clock, lifetime, first: '' })
  const store = createForgettable<MedicineBoxState>({
    empty: () => ({ typed: '', error: undefined }),
    lifetime,
  })
  const check = (): void => {
    const code = readTraceCode(store.getState().typed)
    store.setState({ error: code === undefined ? 'no-code' : undefined })
    if (code !== undefined) void box.show(code)
  }
  return {
    ...store,
    box,
    type: (typed) => store.setState({ typed, error: undefined }),
    check,
    async scan() {
      const scanned = await scanCode()
      if (scanned.is === 'failed') return store.setState({ error: 'no-scanner' })
      if (scanned.is === 'stopped') return
      store.setState({ typed: scanned.text })
      check()
    },
    refresh: () => (box.getState().key === '' ? Promise.resolve() : box.refresh()),
  }
}
