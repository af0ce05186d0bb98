import type { Settlement } from '@/contract/settlement'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import type { Result } from '@/domain/result'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'

/** The customer at the till, masked by the city, and the token that pays for them once. */
export interface TillCustomer {
  readonly authToken: string
  readonly maskedName: string
  readonly maskedIdNumber: string
  readonly insuranceName: string
}

type Asked<T> = Promise<Result<T, Problem>>

/** Something that can go wrong on the way to the city. */
export interface NamedFault {
  readonly fault: string
  readonly name: string
}

export interface DemoTillDeps {
  readonly city: {
    decode(digits: string): Asked<TillCustomer>
    settle(authToken: string): Asked<Settlement>
    reverse(settlementId: string): Asked<Settlement>
  }
  readonly clock: Pick<Clock, 'after'>
  /** Tells the digits of every code this phone shows, again and again; returns the way to stop. */
  readonly onCodeShown: (listener: (digits: string) => void) => () => void
  /** What can go wrong on the way to the city. */
  readonly faults: () => Promise<readonly NamedFault[]>
  /** Lets one of these happen; undefined for none. */
  readonly setFault: (fault: string | undefined) => void
  /** The till is a counterpart of the phone's owner: it forgets its customers when the phone is cleared. */
  readonly lifetime: Lifetime
}

export type TillSituation =
  | { readonly is: 'free' }
  /** For the next code this phone shows. */
  | { readonly is: 'watching' }
  | { readonly is: 'decoded'; readonly customer: TillCustomer }
  | { readonly is: 'settled'; readonly settlement: Settlement }
  | { readonly is: 'reversed'; readonly settlement: Settlement }

export interface DemoTillState {
  readonly situation: TillSituation
  /** The progress of the last question to the city. */
  readonly request:
    { readonly is: 'none' } | { readonly is: 'asking' } | { readonly is: 'failed'; readonly problem: Problem }
  /** Empty until the city has told. */
  readonly faults: readonly NamedFault[]
  /** The one that is on. */
  readonly fault: string | undefined
}

export interface DemoTill extends Readable<DemoTillState> {
  /** Scans the next code this phone shows and settles by itself: one phone can be customer and till. */
  watch(): void
  decode(typed: string): Promise<void>
  settle(): Promise<void>
  reverse(): Promise<void>
  /** The next customer; whatever is still asked for no longer matters. */
  next(): void
  /** Asks the city what can go wrong, to choose from. */
  lookUpFaults(): Promise<void>
  setFault(fault: string | undefined): void
}

/** What a cashier takes from one movement to the next: long enough to be seen on the phone. */
const pauseMs = 4_000

/** Builds a small till inside the app, for builds without a server. */
export function createDemoTill(deps: DemoTillDeps): DemoTill {
  const { city, clock, onCodeShown, setFault: letHappen, lifetime } = deps
  const answers = latest()
  let stopWatching = (): void => undefined
  const store = createForgettable<DemoTillState>({
    empty: () => ({ situation: { is: 'free' }, request: { is: 'none' }, faults: [], fault: undefined }),
    lifetime,
    onForget() {
      answers.drop()
      stopWatching()
    },
  })

  const ask = async <T>(asked: () => Asked<T>, then: (value: T) => TillSituation): Promise<void> => {
    if (store.getState().request.is === 'asking') return
    const stillCounts = answers.next()
    store.setState({ request: { is: 'asking' } })
    const answer = await asked()
    if (!stillCounts()) return
    if (answer.ok) store.setState({ situation: then(answer.value), request: { is: 'none' } })
    else store.setState({ request: { is: 'failed', problem: answer.error } })
  }

  const decode = (typed: string): Promise<void> =>
    ask(
      () => city.decode(typed.replace(/\D/g, '')),
      (customer) => ({ is: 'decoded', customer }),
    )

  const settle = async (): Promise<void> => {
    const { situation } = store.getState()
    if (situation.is !== 'decoded') return
    const { authToken } = situation.customer
    await ask(
      () => city.settle(authToken),
      (settlement) => ({ is: 'settled', settlement }),
    )
  }

  const next = (): void => {
    answers.drop()
    stopWatching()
    store.setState({ situation: { is: 'free' }, request: { is: 'none' } })
  }

  return {
    ...store,
    decode,
    settle,
    next,
    watch() {
      next()
      store.setState({ situation: { is: 'watching' } })
      let wanted = true
      let callOff = (): void => undefined
      const later = (act: () => void): void => {
        if (wanted) callOff = clock.after(pauseMs, act)
      }
      const stopListening = onCodeShown((digits) => {
        stopListening()
        later(() => void decode(digits).then(() => later(() => void settle())))
      })
      stopWatching = () => {
        wanted = false
        stopListening()
        callOff()
      }
    },
    async reverse() {
      const { situation } = store.getState()
      if (situation.is !== 'settled') return
      const { id } = situation.settlement
      await ask(
        () => city.reverse(id),
        (settlement) => ({ is: 'reversed', settlement }),
      )
    },
    async lookUpFaults() {
      store.setState({ faults: await deps.faults() })
    },
    setFault(fault) {
      letHappen(fault)
      store.setState({ fault })
    },
  }
}
