import type { AccountApi } from '../api'
import type { Revealed } from '@/contract/reveal'
import type { Clock } from '@/domain/clock'
import { isPassword } from '@/domain/voucher-password'
import { createDoing, idleAct, type Act, withoutError } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'

/** The ports of the identity page. */
export interface IdentityDeps {
  readonly city: Pick<AccountApi, 'reveal'>
  readonly clock: Clock
  readonly lifetime: Lifetime
}

/** The person in full, and the time at which that is hidden (epoch ms by the phone's clock, counted from the question). */
export interface RevealedIdentity {
  readonly person: Revealed
  readonly hidesAt: number
}

/** The password as typed, and the full numbers while they are shown. */
export interface IdentityState {
  readonly password: string
  readonly act: Act
  /** Undefined while the person is masked. */
  readonly revealed: RevealedIdentity | undefined
}

/** The store that shows full name and numbers for a short time, against the voucher password. */
export interface IdentityStore extends Readable<IdentityState> {
  type(password: string): void
  /** Shows the person in full for as long as the city says; then that hides by itself. */
  show(): Promise<void>
  /** Hides at once, also when the app is hidden: nothing in full stays in memory. What is being typed does. */
  hide(): void
  /** The page is left: not even a password half typed stays. */
  leave(): void
  forget(): void
}

const empty: IdentityState = { password: '', act: idleAct, revealed: undefined }

/** Builds showing the person in full for a moment, by the voucher password. */
export function createIdentity({ city, clock, lifetime }: IdentityDeps): IdentityStore {
  const answers = latest()
  let callOffHiding = (): void => undefined
  const drop = (): void => {
    answers.drop()
    callOffHiding()
  }
  const store = createForgettable<IdentityState>({
    empty: () => empty,
    lifetime,
    onForget: drop,
    // What was typed is still there; that the session had expired is no news any more.
    onInterrupt() {
      callOffHiding()
      setState(({ act }) => ({ revealed: undefined, act: withoutError(act) }))
    },
  })
  const { getState, setState } = store
  const doing = createDoing<IdentityState, true>(store, answers)
  const hide = (): void => {
    drop()
    setState(({ act }) => ({ revealed: undefined, act: act.is === 'busy' ? idleAct : act }))
  }
  return {
    ...store,
    type: (text) => setState(({ act }) => ({ password: text, act: withoutError(act) })),
    async show() {
      const { password } = getState()
      if (!isPassword(password)) return
      const askedAt = clock.now()
      await doing(true, async (stillCounts) => {
        const answer = await city.reveal(password)
        if (!answer.ok) return { act: { is: 'failed', of: true, problem: answer.error } }
        if (!stillCounts()) return {}
        const hidesAt = askedAt + answer.value.lifetimeMs
        callOffHiding = clock.after(Math.max(0, hidesAt - clock.now()), hide)
        return { password: '', revealed: { person: answer.value, hidesAt } }
      })
    },
    hide,
    leave() {
      hide()
      setState({ password: '', act: idleAct })
    },
  }
}
