import type { AccountApi } from '../api'
import type { Clock } from '@/domain/clock'
import { isNewPassword } from '@/domain/new-password'
import type { Problem } from '@/domain/problem'
import {
  codeAfterSending,
  isSmsCode,
  sentMessage,
  smsCodeDigits,
  type SentMessage,
} from '@/domain/sms-message'
import { createDoing, idleAct, type Act, withoutError } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'

/** The ports of the reset of a password. */
export interface ForgottenPasswordDeps {
  readonly city: Pick<AccountApi, 'requestResetCode' | 'resetPassword'>
  readonly clock: Pick<Clock, 'now'>
  /** There is another password now, so whatever was typed of the old one is worth nothing. */
  readonly onReset: () => void
  readonly lifetime: Lifetime
}

/** Everything as typed; it is kept through every error. */
export interface ResetForm {
  readonly code: string
  readonly next: string
  readonly again: string
}

type ResetAct = 'send' | 'reset'

/** The message on its way, the fields as typed, and the request under way. */
export interface ForgottenPasswordState {
  readonly form: ResetForm
  readonly sent: SentMessage | undefined
  readonly act: Act<ResetAct>
  /** The password has just been reset. */
  readonly done: boolean
}

/** The store of the reset of a forgotten password. */
export interface ForgottenPasswordStore extends Readable<ForgottenPasswordState> {
  type(typed: Partial<ResetForm>): void
  /** Sends a code to the telephone the city knows; does nothing while something is being done, or before the resend time. */
  sendCode(): Promise<void>
  reset(): Promise<void>
  /** The page is left: nothing half typed stays. The message sent last does, so that another is not sent at once. */
  leave(): void
  forget(): void
}

const empty: ForgottenPasswordState = {
  form: { code: '', next: '', again: '' },
  sent: undefined,
  act: idleAct,
  done: false,
}

/** Tells whether there is the code of a message that was sent, and a new password. */
export const mayReset = ({
  sent,
  form: { code, next, again },
}: Pick<ForgottenPasswordState, 'sent' | 'form'>): boolean =>
  sent !== undefined && isSmsCode(code) && isNewPassword(next, again)

/** Builds the way to another voucher password instead of a forgotten one, by a text message. */
export function createForgottenPassword(deps: ForgottenPasswordDeps): ForgottenPasswordStore {
  const { city, clock, onReset, lifetime } = deps
  const answers = latest()
  /** An answer that comes after the page was left has done its work, but its error is told no more. */
  const visits = latest()
  const store = createForgettable<ForgottenPasswordState>({
    empty: () => empty,
    lifetime,
    onForget: answers.drop,
    // What was typed is still there; that the session had expired is no news any more.
    onInterrupt: () => type({}),
  })
  const { getState, setState } = store
  const doing = createDoing<ForgottenPasswordState, ResetAct>(store, answers)
  const type = ({ code, next, again }: Partial<ResetForm>): void =>
    setState(({ form, act }) => ({
      form: {
        code: code === undefined ? form.code : smsCodeDigits(code),
        next: next ?? form.next,
        again: again ?? form.again,
      },
      act: withoutError(act),
    }))
  const failed = (of: ResetAct, problem: Problem): Partial<ForgottenPasswordState> => ({
    act: { is: 'failed', of, problem },
  })

  return {
    ...store,
    type,
    async sendCode() {
      const { form, sent } = getState()
      const askedAt = clock.now()
      if (sent && askedAt < sent.resendAt) return
      const isSameVisit = visits.join()
      await doing('send', async () => {
        const answer = await city.requestResetCode()
        if (!answer.ok) return isSameVisit() ? failed('send', answer.error) : {}
        const message = sentMessage(answer.value, answer.value.maskedPhone, askedAt, clock.now())
        const typed = getState().form
        return { form: { ...typed, code: codeAfterSending(form.code, typed.code) }, sent: message }
      })
    },
    async reset() {
      const { sent, form } = getState()
      if (!sent || !mayReset({ sent, form })) return
      const isSameVisit = visits.join()
      await doing('reset', async (stillCounts) => {
        const { smsId } = sent
        const answer = await city.resetPassword({ smsId, code: form.code, next: form.next })
        if (!answer.ok) return isSameVisit() ? failed('reset', answer.error) : {}
        if (stillCounts()) onReset()
        return { ...empty, done: isSameVisit() }
      })
    },
    leave() {
      visits.drop()
      setState(({ sent, act }) => ({ ...empty, sent, act: withoutError(act) }))
    },
  }
}
