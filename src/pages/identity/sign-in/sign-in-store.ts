import type { IdentityApi } from '../api'
import { sameAsBefore } from '@/api/session-manager'
import type { LoginCode, SignedIn } from '@/contract/sign-in'
import type { Clock } from '@/domain/clock'
import { isPhoneNumber, phoneDigits } from '@/domain/phone-number'
import type { Problem } from '@/domain/problem'
import { failed, type Result } from '@/domain/result'
import {
  codeAfterSending,
  isSmsCode,
  sentMessage,
  smsCodeDigits,
  type SentMessage,
} from '@/domain/sms-message'
import { createDoing, idleAct, type Act, withoutError } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest, type StillCounts } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'

/** The ports of the sign-in. */
export interface SignInDeps {
  readonly city: Pick<IdentityApi, 'requestSmsCode' | 'signInBySms' | 'signInByPhone' | 'signInByPlatform'>
  readonly clock: Pick<Clock, 'now'>
  /** The client of this phone; undefined on a phone without one. */
  readonly client: LoginCode['platform'] | undefined
  /** Gives a fresh code of WeChat or Alipay; undefined when the client gives none. */
  readonly loginCode: () => Promise<LoginCode | undefined>
  /** Remembers on the phone whether its WeChat or Alipay was linked. */
  readonly linked: {
    read(): LoginCode['platform'] | undefined
    write(client: LoginCode['platform'] | undefined): void
  }
  /** Somebody is in, by this account: a telephone number, `sameAsBefore`, or one that the app does not know. */
  readonly enter: (session: SignedIn, account: string | undefined) => void
  readonly lifetime: Lifetime
}

/** The number and the code as typed, the message on its way, and the request under way. */
export interface SignInState {
  /** Both as typed; they are kept through every error. */
  readonly phone: string
  readonly code: string
  readonly sent: SentMessage | undefined
  readonly act: Act<'send' | 'sign-in'>
  /** The client by which one touch signs in without a question, because its account was linked on this phone. */
  readonly linked: LoginCode['platform'] | undefined
  /** The page to go on to once somebody is in: a person who is not verified yet has a first use before them. */
  readonly next: 'back' | 'first-use'
}

/** The store of the sign-in, by text message or by the platform's account. */
export interface SignInStore extends Readable<SignInState> {
  typePhone(text: string): void
  typeCode(text: string): void
  /** Does nothing while something is being done, before the resend time, or with half a number. */
  sendCode(): Promise<void>
  submit(): Promise<void>
  /**
   * Signs in by the number that the client gave.
   * @param proof undefined when the client gave none
   */
  enterByPhone(proof: string | undefined): Promise<void>
  /** Signs in by one touch, where this phone's WeChat or Alipay was linked before. */
  enterByPlatform(): Promise<void>
  forget(): void
}

const notLinked = { is: 'refused', code: 'PLATFORM_NOT_LINKED', requestId: '-' } as const satisfies Problem

const notGiven = { is: 'refused', code: 'PHONE_NOT_GIVEN', requestId: '-' } as const satisfies Problem

const isNotLinked = (answer: Result<unknown, Problem>): boolean =>
  !answer.ok && answer.error.is === 'refused' && answer.error.code === notLinked.code

/** Builds signing in by a text message, or by the platform where it was linked. */
export function createSignIn({
  city,
  clock,
  client,
  loginCode,
  linked,
  enter,
  lifetime,
}: SignInDeps): SignInStore {
  const answers = latest()
  const empty = (): SignInState => ({
    phone: '',
    code: '',
    sent: undefined,
    act: idleAct,
    linked: linked.read(),
    next: 'back',
  })
  const store = createForgettable<SignInState>({ empty, lifetime, onForget: answers.drop })
  const { getState, setState } = store
  const doing = createDoing<SignInState, 'send' | 'sign-in'>(store, answers)

  const signIn = (
    ask: (stillCounts: StillCounts) => Promise<Result<SignedIn, Problem>>,
    account: string | undefined,
  ): Promise<boolean> =>
    doing('sign-in', async (stillCounts) => {
      const answer = await ask(stillCounts)
      if (!answer.ok) return { act: { is: 'failed', of: 'sign-in', problem: answer.error } }
      if (!stillCounts()) return {}
      // The page reads where to go on as soon as it hears that somebody is in.
      setState({ ...empty(), next: answer.value.verified ? 'back' : 'first-use' })
      enter(answer.value, account)
      return {}
    })

  /** Remembers that the city has linked the client's account, where it was asked to. */
  const remembering = (
    link: LoginCode | undefined,
    answer: Result<SignedIn, Problem>,
  ): Result<SignedIn, Problem> => {
    if (answer.ok && link) linked.write(link.platform)
    return answer
  }

  return {
    ...store,
    typePhone: (text) => setState(({ act }) => ({ phone: phoneDigits(text), act: withoutError(act) })),
    typeCode: (text) => setState(({ act }) => ({ code: smsCodeDigits(text), act: withoutError(act) })),
    async sendCode() {
      const { phone, code, sent } = getState()
      const askedAt = clock.now()
      const isTooSoon = sent?.phone === phone && askedAt < sent.resendAt
      if (isTooSoon || !isPhoneNumber(phone)) return
      await doing('send', async () => {
        const answer = await city.requestSmsCode({ phone, purpose: 'SIGN_IN' })
        if (!answer.ok) return { act: { is: 'failed', of: 'send', problem: answer.error } }
        const message = sentMessage(answer.value, phone, askedAt, clock.now())
        return { code: codeAfterSending(code, getState().code), sent: message }
      })
    },
    async submit() {
      const { code, sent } = getState()
      if (!sent || !isSmsCode(code)) return
      const { smsId, phone } = sent
      await signIn(async () => {
        const link = await loginCode()
        return remembering(link, await city.signInBySms({ smsId, code, link }))
      }, phone)
    },
    async enterByPhone(proof) {
      await signIn(async (stillCounts) => {
        if (proof === undefined || client === undefined) return failed(notGiven)
        const link = await loginCode()
        if (!stillCounts()) return failed(notGiven)
        return remembering(link, await city.signInByPhone({ platform: client, proof, link }))
      }, undefined)
    },
    async enterByPlatform() {
      await signIn(async (stillCounts) => {
        const code = await loginCode()
        if (!code || !stillCounts()) return failed(notLinked)
        const answer = await city.signInByPlatform(code)
        // Another account of the client is on this phone: the page keeps its button until it has said so.
        if (isNotLinked(answer)) linked.write(undefined)
        return answer
      }, sameAsBefore)
    },
  }
}
