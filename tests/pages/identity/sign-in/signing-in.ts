import { smsCode } from 'mock/world/entry/sms-code'
import type { PlatformCode } from '@/pages/identity/api'
import { sameAsBefore } from '@/api/session-manager'
import { createSignIn, type SignIn } from '@/pages/identity/sign-in/sign-in-store'
import { identityWords } from '@/pages/identity/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../../phone-in-town'

/** Somebody at the sign-in page of a phone. */
export interface AtTheDoor extends PhoneInTown {
  readonly signIn: SignIn
  /** What the page says went wrong. */
  said(): string | undefined
  /** The code of the message sent last, as it stands in the message. */
  received(): string
  /** Asks for a code and types it. */
  typeReceived(phone: string): Promise<void>
}

/** @param user who this phone's WeChat belongs to; undefined when the client gives no code */
export function atTheDoor(town: Town = foundTown({ people: ['employee'] }), user?: string): AtTheDoor {
  const phone = phoneInTown(town)
  let codes = 0
  const platformCode = async (): Promise<PlatformCode | undefined> =>
    user === undefined ? undefined : { platform: 'weapp', code: `${user}.code-${(codes += 1)}` }
  const signIn = createSignIn({
    city: phone.identity,
    clock: phone.clock,
    platformCode,
    enter: (session, typed) => phone.session.enter(session, typed ?? sameAsBefore),
  })
  const received = (): string => smsCode(town.host.journal.secret, signIn.getState().sent?.smsId ?? '')
  return {
    ...phone,
    signIn,
    received,
    said() {
      const { trouble } = signIn.getState()
      return trouble && problemSentence(trouble.problem, identityWords.refusals).what
    },
    async typeReceived(number) {
      signIn.typePhone(number)
      await signIn.sendCode()
      signIn.typeCode(received())
    },
  }
}

/** Six digits that are not these. */
export const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
