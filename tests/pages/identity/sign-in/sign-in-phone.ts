import { smsCode } from 'mock/world/entry/sms-code'
import type { LoginCode } from '@/contract/sign-in'
import { createSignIn, type SignInStore } from '@/pages/identity/sign-in/sign-in-store'
import { identityWords } from '@/pages/identity/words/current'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../../phone-in-town'
import { problemText } from '../identity-in-town'

/** A person on the sign-in page of a phone. */
export interface SignInPhone extends PhoneInTown {
  readonly signIn: SignInStore
  /** Returns the sentence that the page shows for the last failure. */
  problem(): string | undefined
  /** Returns the code in the message that was sent last. */
  received(): string
  /** Asks for a code and types it. */
  typeReceived(phone: string): Promise<void>
}

/**
 * Opens the sign-in page on a phone.
 * @param user the user of WeChat on this phone; undefined when the client gives no login code
 * @param storage the texts stored on the phone by an earlier start
 */
export function signInPhone(
  town: Town = foundTown({ people: ['employee'] }),
  user?: string,
  storage?: Map<string, string>,
): SignInPhone {
  const phone = phoneInTown(town, storage)
  const { stored } = phone.services.base
  let codes = 0
  const loginCode = async (): Promise<LoginCode | undefined> =>
    user === undefined ? undefined : { platform: 'weapp', code: `${user}.code-${(codes += 1)}` }
  const signIn = createSignIn({
    city: phone.identity,
    clock: phone.clock,
    client: 'weapp',
    loginCode,
    linked: {
      read: () => stored.read('linked')?.client,
      write: (client) => void (client ? stored.write('linked', { client }) : stored.remove('linked')),
    },
    enter: phone.session.enter,
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

/** Returns six digits that differ from these. */
export const otherCode = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
