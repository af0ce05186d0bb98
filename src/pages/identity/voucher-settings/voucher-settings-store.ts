import type { AccountApi } from '../api'
import type { PauseReason, VoucherHolder } from '@/contract/voucher-holder'
import { isNewPassword } from '@/domain/new-password'
import { isPassword } from '@/domain/voucher-password'
import { createDoing, idleAct, type Act, withoutError } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import type { RemoteStore } from '@/state/remote-store'

/** The ports of the voucher settings. */
export interface VoucherSettingsDeps {
  readonly city: Pick<AccountApi, 'pause' | 'resume' | 'changePassword'>
  /** The state of the voucher; the answer of every change is put there. */
  readonly holder: Pick<RemoteStore<undefined, VoucherHolder>, 'put'>
  /** The codes on this phone are worth nothing any more. */
  readonly onPaused: () => void
  readonly lifetime: Lifetime
}

/** Everything as typed; it is kept through every error, and thrown away when it has done its work. */
export interface PasswordForm {
  readonly current: string
  readonly next: string
  readonly again: string
}

type SettingsAct = 'pause' | 'resume' | 'change-password'

/** The passwords as typed, and the request under way. */
export interface VoucherSettingsState {
  readonly form: PasswordForm
  readonly act: Act<SettingsAct>
  /** The password has just been changed. */
  readonly changed: boolean
}

/** The store of the voucher settings. */
export interface VoucherSettingsStore extends Readable<VoucherSettingsState> {
  type(typed: Partial<PasswordForm>): void
  /** Pauses the voucher at once and everywhere: every living code dies. */
  pause(reason: PauseReason): Promise<void>
  /** Resumes it by the password typed as the current one. */
  resume(): Promise<void>
  changePassword(): Promise<void>
  /** The page is left: no password half typed stays, and no news of the last one. */
  leave(): void
  forget(): void
}

const emptyForm: PasswordForm = { current: '', next: '', again: '' }
const empty: VoucherSettingsState = { form: emptyForm, act: idleAct, changed: false }

/** Tells whether everything that a new password takes is typed. */
export const mayChange = ({ current, next, again }: PasswordForm): boolean =>
  isPassword(current) && isNewPassword(next, again)

/** Builds pausing and resuming the voucher, and changing its password. */
export function createVoucherSettings(deps: VoucherSettingsDeps): VoucherSettingsStore {
  const { city, holder, onPaused, lifetime } = deps
  const answers = latest()
  const store = createForgettable<VoucherSettingsState>({
    empty: () => empty,
    lifetime,
    onForget: answers.drop,
    // What was typed is still there; that the session had expired is no news any more.
    onInterrupt: () => type({}),
  })
  const { getState, setState } = store
  const doing = createDoing<VoucherSettingsState, SettingsAct>(store, answers)
  const type = (typed: Partial<PasswordForm>): void =>
    setState(({ form, act }) => ({ form: { ...form, ...typed }, act: withoutError(act), changed: false }))

  const change = (of: SettingsAct, ask: () => ReturnType<AccountApi['voucher']>): Promise<boolean> =>
    doing(of, async (stillCounts) => {
      setState({ changed: false })
      const answer = await ask()
      if (!answer.ok) return { act: { is: 'failed', of, problem: answer.error } }
      if (!stillCounts()) return {}
      holder.put(answer.value)
      if (of === 'pause') onPaused()
      return { form: emptyForm, changed: of === 'change-password' }
    })

  return {
    ...store,
    type,
    async pause(reason) {
      await change('pause', () => city.pause(reason))
    },
    async resume() {
      const { current } = getState().form
      if (isPassword(current)) await change('resume', () => city.resume(current))
    },
    async changePassword() {
      const { form } = getState()
      const { current, next } = form
      if (mayChange(form)) await change('change-password', () => city.changePassword({ current, next }))
    },
    leave: () => setState(({ act }) => ({ form: emptyForm, act: withoutError(act), changed: false })),
  }
}
