import { dayOf } from '@/domain/china-day'
import { createFirstUse, type FirstUseStore } from '@/pages/identity/first-use/first-use-store'
import { identityWords } from '@/pages/identity/words/current'
import { personCalled, phoneOf, receivedCode } from '../../../mock/entry/entry-steps'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../../phone-in-town'
import { problemText } from '../identity-in-town'

/** A person on the page of the first use. */
export interface FirstUsePhone extends PhoneInTown {
  readonly firstUse: FirstUseStore
  /** The token of the next face check; undefined when the person cancels it. */
  face: string | undefined
  /** Returns the sentence that the page shows for the last failure. */
  problem(): string | undefined
  /** Signs in by text message. */
  signIn(number?: string): Promise<void>
  /** Types name and ID number of a person. */
  typePerson(name: string): void
  typePassword(password: string, again?: string): void
  tickAll(): void
  /** Goes on to the given step from the current one. */
  continueTo(step: 'consents' | 'password' | 'done'): Promise<void>
}

/** A password that the city does not refuse as weak. */
export const goodPassword = '538204'

/** Signs the newcomer in and opens the page. */
export async function newcomerPhone(
  town: Town = foundTown({ people: ['newcomer', 'employee'] }),
): Promise<FirstUsePhone> {
  const here = firstUsePhone(town)
  await here.signIn()
  await here.firstUse.begin()
  return here
}

/** Creates a phone with the page of the first use; nobody is signed in. */
export function firstUsePhone(town: Town): FirstUsePhone {
  const phone = phoneInTown(town)
  const faceCheck = (): Promise<string | undefined> => Promise.resolve(here.face)
  const { lifetimes } = phone.services.base
  const firstUse = createFirstUse({
    city: phone.identity,
    faceCheck,
    today: () => dayOf(phone.services.now()),
    lifetime: lifetimes.person,
  })
  const { getState } = firstUse
  const here: FirstUsePhone = {
    ...phone,
    firstUse,
    face: 'mock-pass',
    problem: () => problemText(firstUse, { ...identityWords.refusals, ...identityWords.tries }),
    async signIn(number = phoneOf('newcomer')) {
      const { sms_id, sms_code } = receivedCode(town, number)
      const signedIn = await phone.identity.signInBySms({ smsId: sms_id, code: sms_code })
      if (signedIn.ok) phone.session.enter(signedIn.value, number)
    },
    typePerson(person) {
      const { name, idNumber } = personCalled(person)
      firstUse.type({ name, certificate: 'ID_CARD', number: idNumber })
    },
    typePassword: (password, again = password) => firstUse.type({ password, again }),
    tickAll() {
      const { step } = getState()
      const texts = step.is === 'consents' ? step.texts : []
      for (const { kind } of texts) if (kind !== 'OTHER') firstUse.tick(kind)
    },
    async continueTo(step) {
      here.typePerson('newcomer')
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
