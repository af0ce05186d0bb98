import { smsCode } from 'mock/world/entry/sms-code'
import type { LoginCode } from '@/contract/sign-in'
import { sameAsBefore } from '@/api/session-manager'
import { createSignIn, type SignInStore } from '@/pages/identity/sign-in/sign-in-store'
import { identityWords } from '@/pages/identity/words/current'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../../phone-in-town'
import { problemText } from '../identity-in-town'

/** Somebody at the sign-in page of a phone. */
export interface AtTheDoor extends PhoneInTown {
  readonly signIn: SignInStore
  /** What the page says went wrong. */
  problem(): string | undefined
  /** The code of the message sent last, as it stands in the message. */
  received(): string
  /** Asks for a code and types it. */
  typeReceived(phone: string): Promise<void>
}

/** @param user the one this phone's WeChat belongs to; undefined when the client gives no code */
export function atTheDoor(town: Town = foundTown({ people: ['employee'] }), user?: string): AtTheDoor {
  const phone = phoneInTown(town)
  let codes = 0
  const loginCode = async (): Promise<LoginCode | undefined> =>
    user === undefined ? undefined : { platform: 'weapp', code: `${user}.code-${(codes += 1)}` }
  const signIn = createSignIn({
    city: phone.identity,
    clock: phone.clock,
    loginCode,
    enter: (session, typed) => phone.session.enter(session, typed ?? sameAsBefore),
    lifetime: phone.services.base.lifetimes.person,
  })
  const received = (): string => smsCode(town.host.journal.secret, signIn.getState().sent?.smsId ?? '')
  return {
    ...phone,
    signIn,
    received,
    problem: () => problemText(signIn, identityWords.refusals),
    async typeReceived(number) {
      signIn.typePhone(number)
      await signIn.sendCode()
      signIn.typeCode(received())
    },
  }
}

/** Six digits that are not these. */
export const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
