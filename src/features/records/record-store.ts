import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CityApi } from '@/api/city-api'
import type { Settlement } from '@/contract/settlement'
import type { Clock } from '@/domain/clock'
import { asking, failing, type Remote } from '@/domain/remote'

export interface RecordState {
  readonly id: string | undefined
  readonly record: Remote<Settlement>
}

export interface RecordDetail extends Pick<
  StoreApi<RecordState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  /** One record is looked at; another one's content never shows under its name. */
  open(id: string): Promise<void>
  /** Somebody else is signed in, or nobody: nothing of the one before stays. */
  forget(): void
}

export interface RecordDeps {
  readonly city: Pick<CityApi, 'settlement'>
  readonly clock: Pick<Clock, 'now'>
}

/** One record with its items. */
export function createRecordDetail({ city, clock }: RecordDeps): RecordDetail {
  const store = createStore<RecordState>(() => ({ id: undefined, record: { is: 'idle' } }))
  let visit = 0
  return {
    ...store,
    async open(id) {
      const mine = (visit += 1)
      const { id: before, record } = store.getState()
      store.setState({ id, record: asking(before === id ? record : { is: 'idle' }) })
      const answer = await city.settlement(id)
      if (mine !== visit) return
      store.setState((state) => ({
        record: answer.ok
          ? { is: 'ready', seen: { value: answer.value, at: clock.now() } }
          : failing(state.record, answer.error),
      }))
    },
    forget() {
      visit += 1
      const { id } = store.getState()
      const signedOut: Remote<Settlement> = { is: 'failed', problem: { is: 'signed-out' } }
      store.setState({ record: id === undefined ? { is: 'idle' } : signedOut })
    },
  }
}
