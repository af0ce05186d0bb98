import { createStore, type StoreApi } from 'zustand/vanilla'
import type { IdentityApi, PlatformCode } from '../api'
import type { SignedIn } from '@/contract/sign-in'
import type { Clock } from '@/domain/clock'
import type { Problem } from '@/domain/problem'
import type { Result } from '@/domain/result'
import { codeOnceSent, isSmsCode, sentMessage, smsCodeDigits, type SentMessage } from '@/domain/sms-message'

export interface SignInDeps {
  readonly city: Pick<IdentityApi, 'requestSmsCode' | 'signInBySms' | 'signInByPlatform'>
  readonly clock: Pick<Clock, 'now'>
  /** A fresh code of WeChat's or Alipay's; undefined when the client gives none. */
  readonly platformCode: () => Promise<PlatformCode | undefined>
  /** Somebody is in: by this telephone, or by the phone's own WeChat or Alipay where none was typed. */
  readonly enter: (session: SignedIn, phone: string | undefined) => void
}

export interface SignInState {
  /** As typed; kept through every error. */
  readonly phone: string
  readonly code: string
  readonly sent: SentMessage | undefined
  readonly doing: 'nothing' | 'sending' | 'signing-in'
  readonly trouble: { readonly at: 'send' | 'sign-in'; readonly problem: Problem } | undefined
  /** Where somebody who is in goes from here: who is not verified yet has a first use before them. */
  readonly next: 'back' | 'first-use'
}

export interface SignIn extends Pick<StoreApi<SignInState>, 'getState' | 'getInitialState' | 'subscribe'> {
  typePhone(text: string): void
  typeCode(text: string): void
  /** Does nothing while something is being done, before the resend time, or with half a number. */
  sendCode(): Promise<void>
  submit(): Promise<void>
  /** One touch, where this phone's WeChat or Alipay was linked before. */
  enterByPlatform(): Promise<void>
  /** Everything typed is thrown away; an answer still on its way does nothing any more. */
  forget(): void
}

export const isPhoneNumber = (text: string): boolean => /^1[3-9]\d{9}$/.test(text)

/** A number without its country, however it was pasted: `+86 138-0000-0001`. No number of the mainland begins with 86. */
const phoneOf = (text: string): string =>
  text
    .replace(/\D/g, '')
    .replace(/^(00)?86(?=1)/, '')
    .slice(0, 11)

const empty: SignInState = {
  phone: '',
  code: '',
  sent: undefined,
  doing: 'nothing',
  trouble: undefined,
  next: 'back',
}

/** Signing in by a text message, or by the platform where it was linked. */
export function createSignIn({ city, clock, platformCode, enter }: SignInDeps): SignIn {
  const store = createStore<SignInState>(() => empty)
  const { getState, setState } = store
  let visit = 0
  /** @returns whether the answer to what begins here is still waited for */
  const begin = (doing: SignInState['doing']): (() => boolean) => {
    const mine = visit
    setState({ doing, trouble: undefined })
    return () => mine === visit
  }
  const failed = (at: 'send' | 'sign-in', problem: Problem): void =>
    setState({ doing: 'nothing', trouble: { at, problem } })
  const settle = (answer: Result<SignedIn, Problem>, phone?: string): void => {
    if (!answer.ok) return failed('sign-in', answer.error)
    setState({ ...empty, next: answer.value.verified ? 'back' : 'first-use' })
    enter(answer.value, phone)
  }
  return {
    ...store,
    typePhone: (text) => setState({ phone: phoneOf(text), trouble: undefined }),
    typeCode: (text) => setState({ code: smsCodeDigits(text), trouble: undefined }),
    async sendCode() {
      const { phone, code, doing, sent } = getState()
      const askedAt = clock.now()
      const tooSoon = sent?.phone === phone && askedAt < sent.resendAt
      if (doing !== 'nothing' || tooSoon || !isPhoneNumber(phone)) return
      const awaited = begin('sending')
      const answer = await city.requestSmsCode(phone, 'SIGN_IN')
      if (!awaited()) return
      if (!answer.ok) return failed('send', answer.error)
      const message = sentMessage(answer.value, phone, askedAt, clock.now())
      setState((now) => ({ doing: 'nothing', code: codeOnceSent(code, now.code), sent: message }))
    },
    async submit() {
      const { code, sent, doing } = getState()
      if (doing !== 'nothing' || !sent || !isSmsCode(code)) return
      const awaited = begin('signing-in')
      const answer = await city.signInBySms(sent.smsId, code, await platformCode())
      if (awaited()) settle(answer, sent.phone)
    },
    async enterByPlatform() {
      if (getState().doing !== 'nothing') return
      const awaited = begin('signing-in')
      const code = await platformCode()
      if (!awaited()) return
      if (!code) return failed('sign-in', { is: 'refused', code: 'PLATFORM_NOT_LINKED', requestId: '-' })
      const answer = await city.signInByPlatform(code)
      if (awaited()) settle(answer)
    },
    forget() {
      visit += 1
      setState(empty)
    },
  }
}
