import { createFirstUse, type FirstUseStore } from '@/pages/identity/first-use/first-use-store'
import { identityWords } from '@/pages/identity/words/current'
import { personCalled, phoneOf, receivedCode } from '../../../mock/entry/arriving'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../../phone-in-town'
import { problemText } from '../identity-in-town'

/** Somebody on the page of the first use. */
export interface Beginner extends PhoneInTown {
  readonly firstUse: FirstUseStore
  /** The answer of the next face check; undefined when the person calls it off. */
  face: string | undefined
  /** What the page says went wrong. */
  problem(): string | undefined
  /** Signs in by text message. */
  signIn(number?: string): Promise<void>
  /** Types name and number of a person. */
  say(name: string): void
  typePassword(password: string, again?: string): void
  tickAll(): void
  /** Up to a step, from wherever they are. */
  until(step: 'consents' | 'password' | 'done'): Promise<void>
}

/** A password nobody guesses. */
export const goodPassword = '538204'

/** The newcomer, signed in, with the page open. */
export async function beginner(
  town: Town = foundTown({ people: ['newcomer', 'employee'] }),
): Promise<Beginner> {
  const here = onFirstUse(town)
  await here.signIn()
  await here.firstUse.begin()
  return here
}

export function onFirstUse(town: Town): Beginner {
  const phone = phoneInTown(town)
  const faceCheck = (): Promise<string | undefined> => Promise.resolve(here.face)
  const { lifetimes } = phone.services.base
  const firstUse = createFirstUse({ city: phone.identity, faceCheck, lifetime: lifetimes.person })
  const { getState } = firstUse
  const here: Beginner = {
    ...phone,
    firstUse,
    face: 'mock-pass',
    problem: () => problemText(firstUse, { ...identityWords.refusals, ...identityWords.tries }),
    async signIn(number = phoneOf('newcomer')) {
      const { sms_id, sms_code } = receivedCode(town, number)
      const signedIn = await phone.identity.signInBySms({ smsId: sms_id, code: sms_code })
      if (signedIn.ok) phone.session.enter(signedIn.value, number)
    },
    say(person) {
      const { name, idNumber } = personCalled(person)
      firstUse.type({ name, certificate: 'ID_CARD', number: idNumber })
    },
    typePassword: (password, again = password) => firstUse.type({ password, again }),
    tickAll() {
      const { step } = getState()
      const texts = step.is === 'consents' ? step.texts : []
      for (const { kind } of texts) if (kind !== 'OTHER') firstUse.tick(kind)
    },
    async until(step) {
      here.say('newcomer')
      await firstUse.verify()
      if (step === 'consents') return
      here.tickAll()
      await firstUse.agree()
      if (step === 'password') return
      here.typePassword(goodPassword)
      await firstUse.activate()
    },
  }
  return here
}
