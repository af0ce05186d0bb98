import type { CityAnswer } from '@/api/city-api'
import type { Settlement } from '@/contract/settlement'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
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

/** Something that can go wrong on the way to the city. */
export interface NamedFault {
  readonly fault: string
  readonly name: string
}

/** The ports of the till. */
export interface DemoTillDeps {
  readonly city: {
    decode(digits: string): CityAnswer<TillCustomer>
    settle(authToken: string): CityAnswer<Settlement>
    reverse(settlementId: string): CityAnswer<Settlement>
  }
  readonly clock: Pick<Clock, 'after'>
  /**
   * Calls the listener with the digits of every code this phone shows, again and again; returns the function to stop.
   */
  readonly onCodeShown: (listener: (digits: string) => void) => () => void
  /** Lists the faults that can be set on the way to the city. */
  readonly faults: () => Promise<readonly NamedFault[]>
  /** Sets a fault on the way to the city, by its name; undefined for none. */
  readonly setFault: (fault: string | undefined) => void
  /** The till belongs to the owner of the phone: it forgets its customers when the phone is cleared. */
  readonly lifetime: Lifetime
}

/** The situation at the till, from waiting for a code to the receipt. */
export type TillSituation =
  | { readonly is: 'free' }
  /** Waits for the next code this phone shows. */
  | { readonly is: 'watching' }
  | { readonly is: 'decoded'; readonly customer: TillCustomer }
  | { readonly is: 'settled'; readonly settlement: Settlement }
  | { readonly is: 'reversed'; readonly settlement: Settlement }

/** The state of the till. */
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

/** The till beside the phone, for builds that carry their city. */
export interface DemoTill extends Readable<DemoTillState> {
  /** Scans the next code this phone shows and settles by itself, so that one phone can be customer and till. */
  watch(): void
  decode(typed: string): Promise<void>
  settle(): Promise<void>
  reverse(): Promise<void>
  /** Starts with the next customer; answers still on their way are dropped. */
  next(): void
  /** Asks the city what can go wrong, to choose from. */
  lookUpFaults(): Promise<void>
  setFault(fault: string | undefined): void
}

/** The pause between two steps of a cashier, ms: long enough to be seen on the phone. */
const pauseMs = 4_000

/** Builds a small till inside the app, for builds without a server. */
export function createDemoTill(deps: DemoTillDeps): DemoTill {
  const { city, clock, onCodeShown, setFault, lifetime } = deps
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

  const ask = async <T>(request: () => CityAnswer<T>, then: (value: T) => TillSituation): Promise<void> => {
    if (store.getState().request.is === 'asking') return
    const stillCounts = answers.next()
    store.setState({ request: { is: 'asking' } })
    const answer = await request()
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
      setFault(fault)
      store.setState({ fault })
    },
  }
}
