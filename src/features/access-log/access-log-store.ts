import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AccountApi, AccessPage } from '@/api/account-api'
import type { Clock } from '@/domain/clock'
import { asking, failing, lastSeen, type Remote } from '@/domain/remote'

export interface AccessLogDeps {
  readonly city: Pick<AccountApi, 'accessLog'>
  readonly clock: Pick<Clock, 'now'>
}

export interface AccessLogState {
  /** Everything loaded so far, newest first. */
  readonly log: Remote<AccessPage>
}

export interface AccessLog extends Pick<
  StoreApi<AccessLogState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  refresh(): Promise<void>
  /** The next page, where there is one and nothing is being asked. */
  more(): Promise<void>
  forget(): void
}

/** Who used the voucher or looked at the data. */
export function createAccessLog({ city, clock }: AccessLogDeps): AccessLog {
  const store = createStore<AccessLogState>(() => ({ log: { is: 'idle' } }))
  const { getState, setState } = store
  let visit = 0

  async function ask(cursor: string | undefined, before: AccessPage['entries']): Promise<void> {
    const mine = (visit += 1)
    setState(({ log }) => ({ log: asking(log) }))
    const answer = await city.accessLog(cursor)
    if (mine !== visit) return
    if (!answer.ok) return setState(({ log }) => ({ log: failing(log, answer.error) }))
    const { entries, nextCursor } = answer.value
    const value = { entries: [...before, ...entries], nextCursor }
    setState({ log: { is: 'ready', seen: { value, at: clock.now() } } })
  }

  return {
    ...store,
    refresh: () => ask(undefined, []),
    async more() {
      const { log } = getState()
      const page = lastSeen(log)?.value
      if (log.is !== 'loading' && page?.nextCursor) await ask(page.nextCursor, page.entries)
    },
    forget() {
      visit += 1
      setState({ log: { is: 'idle' } })
    },
  }
}
