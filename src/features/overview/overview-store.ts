import type { CityApi } from '@/api/city-api'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { toLoading, toFailed, type Remote, type Seen } from '@/domain/remote'
import { ok, type Result } from '@/domain/result'
import { recoveryFor } from '@/domain/recovery'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import { overviewOf, type Overview } from './overview'

/** The ports of the overview. */
export interface OverviewDeps {
  readonly city: Pick<CityApi, 'me' | 'accounts' | 'latestSettlements'>
  readonly clock: Pick<Clock, 'now'>
  readonly lifetime: Lifetime
  /** The storage of the last overview for a start without network; on a full phone it is lost. */
  readonly slot: { read(): Seen<Overview> | undefined; write(seen: Seen<Overview>): void; clear(): void }
  /** Called after each answer of the city. */
  readonly onSeen: (overview: Overview) => void
}

/** The state of the overview: loading, ready or failed, with the last known value. */
export interface OverviewState {
  readonly value: Remote<Overview>
}

/** The data that home shows of a person: their insurances, their account, their latest records. */
export interface OverviewStore extends Readable<OverviewState> {
  /** Asks the city again; the old overview stays on screen meanwhile. Two calls at once send one question. */
  refresh(): Promise<void>
  /** Keeps the old overview, but drops an answer that is still on its way, because something has changed since. */
  outdate(): void
  forget(): void
}

const recordsOnHome = 3

/**
 * Builds the overview. It begins with the stored one, so that home is not empty while the city is asked. It is a store of
 * its own and no `RemoteStore`, because that one, with all it does for the packages, would weigh on the main package.
 */
export function createOverview({ city, clock, lifetime, slot, onSeen }: OverviewDeps): OverviewStore {
  const answers = latest()
  let running: Promise<void> | undefined
  const outdate = (): void => {
    answers.drop()
    running = undefined
  }
  const kept = slot.read()
  const { setState, ...store } = createForgettable<OverviewState>({
    empty: () => ({ value: { is: 'idle' } }),
    lifetime,
    ...(kept && { begin: { value: { is: 'loading', last: kept } } }),
    onForget: outdate,
  })

  async function ask(): Promise<Result<Overview, Problem>> {
    const [me, accounts, settlements] = await Promise.all([
      city.me(),
      city.accounts(),
      city.latestSettlements(recordsOnHome),
    ])
    if (!me.ok) return me
    if (!accounts.ok) return accounts
    if (!settlements.ok) return settlements
    return ok(overviewOf(me.value, accounts.value, settlements.value))
  }

  /** Keeps the old overview, unless the person has withdrawn the consent to show it. */
  function fail(problem: Problem): void {
    if (recoveryFor(problem) !== 'first-use')
      return setState(({ value }) => ({ value: toFailed(value, problem) }))
    slot.clear()
    setState({ value: { is: 'failed', problem } })
  }

  async function load(): Promise<void> {
    const stillCounts = answers.next()
    setState(({ value }) => ({ value: toLoading(value) }))
    const answer = await ask()
    if (!stillCounts()) return
    running = undefined
    if (!answer.ok) return fail(answer.error)
    const seen = { value: answer.value, at: clock.now() }
    slot.write(seen)
    setState({ value: { is: 'ready', seen } })
    onSeen(seen.value)
  }

  return { ...store, refresh: () => (running ??= load()), outdate }
}
