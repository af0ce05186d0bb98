import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AccountApi } from '../api'
import type { PauseReason, VoucherHolder } from '@/contract/voucher-holder'
import type { Clock } from '@/domain/clock'
import { isNewPassword } from '@/domain/new-password'
import type { Problem } from '@/domain/problem'
import { asking, failing, type Remote } from '@/domain/remote'
import { isPassword } from '@/domain/voucher-password'

export interface VoucherSettingsDeps {
  readonly city: Pick<AccountApi, 'voucher' | 'pause' | 'resume' | 'changePassword'>
  readonly clock: Pick<Clock, 'now'>
  /** The codes on this phone are worth nothing any more. */
  readonly onPaused: () => void
}

/** What is typed; kept through every error, thrown away when it has done its work. */
export interface TypedPasswords {
  readonly current: string
  readonly next: string
  readonly again: string
}

export interface VoucherSettingsState extends TypedPasswords {
  readonly holder: Remote<VoucherHolder>
  readonly busy: boolean
  readonly trouble: Problem | undefined
  /** The password has just been changed. */
  readonly changed: boolean
}

export interface VoucherSettings extends Pick<
  StoreApi<VoucherSettingsState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  refresh(): Promise<void>
  type(typed: Partial<TypedPasswords>): void
  /** At once, everywhere: every living code dies. */
  pause(reason: PauseReason): Promise<void>
  /** By the password typed as the current one. */
  resume(): Promise<void>
  changePassword(): Promise<void>
  /** The page is left: no password half typed stays, and what was said about the last one is over. */
  leave(): void
  forget(): void
}

const nothingTyped: TypedPasswords = { current: '', next: '', again: '' }
const nothingYet: VoucherSettingsState = {
  ...nothingTyped,
  holder: { is: 'idle' },
  busy: false,
  trouble: undefined,
  changed: false,
}

/** Everything a new password takes is typed. */
export const mayChange = ({ current, next, again }: TypedPasswords): boolean =>
  isPassword(current) && isNewPassword(next, again)

/** Pausing, resuming, and the password. */
export function createVoucherSettings({ city, clock, onPaused }: VoucherSettingsDeps): VoucherSettings {
  const store = createStore<VoucherSettingsState>(() => nothingYet)
  const { getState, setState } = store
  let visit = 0
  let stay = 0
  const known = (value: VoucherHolder): Remote<VoucherHolder> => ({
    is: 'ready',
    seen: { value, at: clock.now() },
  })

  async function change(act: () => ReturnType<AccountApi['voucher']>): Promise<boolean> {
    if (getState().busy) return false
    const mine = stay
    setState({ busy: true, trouble: undefined, changed: false })
    const answer = await act()
    if (mine !== stay) return false
    if (!answer.ok) setState({ busy: false, trouble: answer.error })
    else {
      // Whatever was asked before and answers later may know less.
      visit += 1
      setState({ ...nothingTyped, busy: false, holder: known(answer.value) })
    }
    return answer.ok
  }

  return {
    ...store,
    async refresh() {
      const mine = (visit += 1)
      setState(({ holder }) => ({ holder: asking(holder) }))
      const answer = await city.voucher()
      if (mine !== visit) return
      setState(({ holder }) => ({ holder: answer.ok ? known(answer.value) : failing(holder, answer.error) }))
    },
    type: (typed) => setState({ ...typed, trouble: undefined, changed: false }),
    async pause(reason) {
      if (await change(() => city.pause(reason))) onPaused()
    },
    async resume() {
      const { current } = getState()
      if (isPassword(current)) await change(() => city.resume(current))
    },
    async changePassword() {
      const { current, next } = getState()
      if (!mayChange(getState())) return
      if (await change(() => city.changePassword(current, next))) setState({ changed: true })
    },
    leave: () => setState({ ...nothingTyped, trouble: undefined, changed: false }),
    forget() {
      visit += 1
      stay += 1
      setState(nothingYet)
    },
  }
}
