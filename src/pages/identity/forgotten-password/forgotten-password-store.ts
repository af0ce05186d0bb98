import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AccountApi } from '../api'
import type { Clock } from '@/domain/clock'
import { isNewPassword } from '@/domain/new-password'
import type { Problem } from '@/domain/problem'
import { codeOnceSent, isSmsCode, sentMessage, smsCodeDigits, type SentMessage } from '@/domain/sms-message'
import { passwordDigits } from '@/domain/voucher-password'

export interface ForgottenPasswordDeps {
  readonly city: Pick<AccountApi, 'requestResetCode' | 'resetPassword'>
  readonly clock: Pick<Clock, 'now'>
  /** There is another password now: what was typed or said of the old one is over. */
  readonly onReset: () => void
}

/** As typed; kept through every error. */
interface Typed {
  readonly code: string
  readonly next: string
  readonly again: string
}

export interface ForgottenPasswordState extends Typed {
  readonly sent: SentMessage | undefined
  readonly doing: 'nothing' | 'sending' | 'resetting'
  readonly trouble: Problem | undefined
  /** The password has just been reset. */
  readonly done: boolean
}

export interface ForgottenPassword extends Pick<
  StoreApi<ForgottenPasswordState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  type(typed: Partial<Typed>): void
  /** To the telephone the city knows; does nothing while something is being done, or before the resend time. */
  sendCode(): Promise<void>
  reset(): Promise<void>
  /** The page is left: nothing half typed stays. The message sent last does: another is not sent at once. */
  leave(): void
  forget(): void
}

const nothingYet: ForgottenPasswordState = {
  code: '',
  next: '',
  again: '',
  sent: undefined,
  doing: 'nothing',
  trouble: undefined,
  done: false,
}

/** The code of a message that was sent, and a new password. */
export const mayReset = ({ sent, code, next, again }: ForgottenPasswordState): boolean =>
  sent !== undefined && isSmsCode(code) && isNewPassword(next, again)

/** Another voucher password instead of a forgotten one, by a text message. */
export function createForgottenPassword(deps: ForgottenPasswordDeps): ForgottenPassword {
  const { city, clock, onReset } = deps
  const store = createStore<ForgottenPasswordState>(() => nothingYet)
  const { getState, setState } = store
  let stay = 0
  let visit = 0
  /** What went wrong is told on the visit it happened on. */
  const failed = (trouble: Problem, mine: number): void =>
    setState({ doing: 'nothing', ...(mine === visit && { trouble }) })

  async function doing<T>(what: 'sending' | 'resetting', ask: () => Promise<T>): Promise<T | undefined> {
    const mine = stay
    setState({ doing: what, trouble: undefined })
    const answer = await ask()
    return mine === stay ? answer : undefined
  }

  return {
    ...store,
    type: ({ code, next, again }) =>
      setState({
        ...(code !== undefined && { code: smsCodeDigits(code) }),
        ...(next !== undefined && { next: passwordDigits(next) }),
        ...(again !== undefined && { again: passwordDigits(again) }),
        trouble: undefined,
      }),
    async sendCode() {
      const { code, sent, doing: busy } = getState()
      const askedAt = clock.now()
      if (busy !== 'nothing' || (sent && askedAt < sent.resendAt)) return
      const mine = visit
      const answer = await doing('sending', () => city.requestResetCode())
      if (!answer) return
      if (!answer.ok) return failed(answer.error, mine)
      const message = sentMessage(answer.value, answer.value.maskedPhone, askedAt, clock.now())
      setState((now) => ({ doing: 'nothing', code: codeOnceSent(code, now.code), sent: message }))
    },
    async reset() {
      const { sent, code, next, doing: busy } = getState()
      if (busy !== 'nothing' || !sent || !mayReset(getState())) return
      const mine = visit
      const answer = await doing('resetting', () => city.resetPassword(sent.smsId, code, next))
      if (!answer) return
      if (!answer.ok) return failed(answer.error, mine)
      setState({ ...nothingYet, done: mine === visit })
      onReset()
    },
    leave() {
      visit += 1
      setState(({ sent, doing: busy }) => ({ ...nothingYet, sent, doing: busy }))
    },
    forget() {
      stay += 1
      setState(nothingYet)
    },
  }
}
