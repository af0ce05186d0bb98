import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Settlement } from '@/contract/settlement'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import type { Result } from '@/domain/result'

/** Who stands at the till, masked as the city masks them, and what pays for them once. */
export interface TillCustomer {
  readonly authToken: string
  readonly maskedName: string
  readonly maskedIdNumber: string
  readonly insuranceName: string
}

type Asked<T> = Promise<Result<T, Problem>>

export interface DemoTillDeps {
  readonly city: {
    decode(digits: string): Asked<TillCustomer>
    settle(authToken: string): Asked<Settlement>
    reverse(settlementId: string): Asked<Settlement>
  }
  readonly clock: Pick<Clock, 'after'>
  /** Tells the digits of every code this phone shows, again and again; returns the way to stop. */
  readonly onCodeShown: (listener: (digits: string) => void) => () => void
  /** Lets something go wrong on the way to the city, by its name; undefined for nothing. */
  readonly letHappen: (fault: string | undefined) => void
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
  /** How what was asked last goes. */
  readonly errand:
    { readonly is: 'none' } | { readonly is: 'asking' } | { readonly is: 'failed'; readonly problem: Problem }
  readonly fault: string | undefined
}

export interface DemoTill extends Pick<
  StoreApi<DemoTillState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  /** Scans the next code this phone shows and settles by itself: one phone can be customer and till. */
  watch(): void
  decode(typed: string): Promise<void>
  settle(): Promise<void>
  reverse(): Promise<void>
  /** The next customer; whatever is still asked for no longer matters. */
  next(): void
  letHappen(fault: string | undefined): void
}

/** What a cashier takes from one movement to the next: long enough to be seen on the phone. */
const pauseMs = 4_000

/** A small till inside the app, for builds without a server. */
export function createDemoTill({ city, clock, onCodeShown, letHappen }: DemoTillDeps): DemoTill {
  const store = createStore<DemoTillState>(() => ({
    situation: { is: 'free' },
    errand: { is: 'none' },
    fault: undefined,
  }))
  let turn = 0
  let stopWatching = (): void => undefined

  const ask = async <T>(asked: () => Asked<T>, then: (value: T) => TillSituation): Promise<void> => {
    if (store.getState().errand.is === 'asking') return
    const mine = (turn += 1)
    store.setState({ errand: { is: 'asking' } })
    const answer = await asked()
    if (mine !== turn) return
    if (answer.ok) store.setState({ situation: then(answer.value), errand: { is: 'none' } })
    else store.setState({ errand: { is: 'failed', problem: answer.error } })
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
    turn += 1
    stopWatching()
    store.setState({ situation: { is: 'free' }, errand: { is: 'none' } })
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
    letHappen(fault) {
      letHappen(fault)
      store.setState({ fault })
    },
  }
}
