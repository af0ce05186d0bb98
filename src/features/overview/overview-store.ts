import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CityApi } from '@/api/city-api'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { asking, failing, type Remote, type Seen } from '@/domain/remote'
import { ok, type Result } from '@/domain/result'
import { wayOn } from '@/domain/way-on'
import { glanceOf, type Glance } from './glance'

export interface OverviewDeps {
  readonly city: Pick<CityApi, 'me' | 'accounts' | 'latestSettlements'>
  readonly clock: Pick<Clock, 'now'>
  /** Where the last glance stays for a start without network; a full phone just forgets it. */
  readonly shelf: { read(): Seen<Glance> | undefined; write(seen: Seen<Glance>): void; clear(): void }
  /** The city has just answered. */
  readonly onSeen: (glance: Glance) => void
}

export interface OverviewState {
  readonly glance: Remote<Glance>
}

export interface Overview extends Pick<
  StoreApi<OverviewState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  /** Asks anew; what is known stays on screen meanwhile. Asking twice at once is asking once. */
  refresh(): Promise<void>
  /** What it shows may be different now: what is known stays, an answer still on its way is not waited for. */
  outdate(): void
  /** Somebody else is signed in, or nobody. */
  forget(): void
}

const recordsOnHome = 3

/** Who one is, what is left, what was spent last. */
export function createOverview({ city, clock, shelf, onSeen }: OverviewDeps): Overview {
  const kept = shelf.read()
  const store = createStore<OverviewState>(() => ({
    glance: kept ? { is: 'loading', last: kept } : { is: 'idle' },
  }))
  let visit = 0
  let running: Promise<void> | undefined

  const ask = async (): Promise<Result<Glance, Problem>> => {
    const [me, accounts, settlements] = await Promise.all([
      city.me(),
      city.accounts(),
      city.latestSettlements(recordsOnHome),
    ])
    if (!me.ok) return me
    if (!accounts.ok) return accounts
    if (!settlements.ok) return settlements
    return ok(glanceOf(me.value, accounts.value, settlements.value))
  }

  /** What was known stays, unless the person has taken back that it may be shown. */
  const fail = (problem: Problem): void => {
    if (wayOn(problem) !== 'first-use')
      return store.setState(({ glance }) => ({ glance: failing(glance, problem) }))
    shelf.clear()
    store.setState({ glance: { is: 'failed', problem } })
  }

  const load = async (): Promise<void> => {
    const mine = visit
    store.setState(({ glance }) => ({ glance: asking(glance) }))
    const answer = await ask()
    if (mine !== visit) return
    running = undefined
    if (!answer.ok) return fail(answer.error)
    const seen = { value: answer.value, at: clock.now() }
    shelf.write(seen)
    store.setState({ glance: { is: 'ready', seen } })
    onSeen(seen.value)
  }

  const outdate = (): void => {
    visit += 1
    running = undefined
  }

  return {
    ...store,
    refresh: () => (running ??= load()),
    outdate,
    forget() {
      outdate()
      store.setState({ glance: { is: 'idle' } })
    },
  }
}
