import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AccountApi } from '../api'
import type { Me } from '@/contract/me'
import type { Revealed } from '@/contract/reveal'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import { asking, failing, type Remote } from '@/domain/remote'
import { isPassword, passwordDigits } from '@/domain/voucher-password'

export interface RevealDeps {
  readonly city: Pick<AccountApi, 'me' | 'reveal'>
  readonly clock: Clock
}

/** What is shown in full, and until when (epoch ms by the phone's clock, counted from when it was asked for). */
export interface Open {
  readonly person: Revealed
  readonly hidesAt: number
}

export interface RevealState {
  /** Masked by the city. */
  readonly me: Remote<Me>
  readonly password: string
  readonly busy: boolean
  readonly trouble: Problem | undefined
  readonly open: Open | undefined
}

export interface Reveal extends Pick<StoreApi<RevealState>, 'getState' | 'getInitialState' | 'subscribe'> {
  refresh(): Promise<void>
  type(password: string): void
  /** In full, for as long as the city says; then hidden by itself. */
  show(): Promise<void>
  /** Also when the app is: nothing in full stays in memory. What is being typed does. */
  hide(): void
  /** The page is left: not even a password half typed stays. */
  leave(): void
  forget(): void
}

const nothingYet: RevealState = {
  me: { is: 'idle' },
  password: '',
  busy: false,
  trouble: undefined,
  open: undefined,
}

/** Who is signed in: masked, and in full for a moment after the password. */
export function createReveal({ city, clock }: RevealDeps): Reveal {
  const store = createStore<RevealState>(() => nothingYet)
  const { getState, setState } = store
  let visit = 0
  let asked = 0
  let stopWaiting = (): void => undefined
  const hide = (): void => {
    visit += 1
    stopWaiting()
    setState({ open: undefined, busy: false })
  }
  return {
    ...store,
    async refresh() {
      const mine = (asked += 1)
      setState(({ me }) => ({ me: asking(me) }))
      const answer = await city.me()
      if (mine !== asked) return
      setState(({ me }) => ({
        me: answer.ok
          ? { is: 'ready', seen: { value: answer.value, at: clock.now() } }
          : failing(me, answer.error),
      }))
    },
    type: (text) => setState({ password: passwordDigits(text), trouble: undefined }),
    async show() {
      const { password, busy } = getState()
      if (busy || !isPassword(password)) return
      const mine = (visit += 1)
      const askedAt = clock.now()
      setState({ busy: true, trouble: undefined })
      const answer = await city.reveal(password)
      if (mine !== visit) return
      if (!answer.ok) return setState({ busy: false, trouble: answer.error })
      const hidesAt = askedAt + answer.value.lifetimeMs
      setState({ busy: false, password: '', open: { person: answer.value, hidesAt } })
      stopWaiting = clock.after(Math.max(0, hidesAt - clock.now()), hide)
    },
    hide,
    leave() {
      hide()
      setState({ password: '', trouble: undefined })
    },
    forget() {
      hide()
      asked += 1
      setState(nothingYet)
    },
  }
}
