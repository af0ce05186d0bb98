import { smsCode } from 'mock/world/entry/sms-code'
import { identityWords } from '@/pages/identity/words/current'
import { foundTown, type Town } from '../../../mock/town'
import { identityInTown, problemText } from '../identity-in-town'

/** A password other than the one that everybody has at the founding. */
export const newPassword = '538204'

/** Opens the page for a forgotten password on a person's phone. */
export async function forgottenPasswordPhone(
  person = 'employee',
  town: Town = foundTown({ people: ['employee', 'child'] }),
) {
  const phone = identityInTown(town)
  const { forgottenPassword: forgotten, voucherSettings, identity } = phone.stores
  await phone.enterAs(person, person)
  const { getState } = forgotten
  const received = (): string => smsCode(town.host.journal.secret, getState().sent?.smsId ?? '')
  /** Types half of the old password on the two pages that ask for it. */
  const typeOldPassword = (): void => {
    voucherSettings.type({ current: '740' })
    identity.type('740')
  }
  typeOldPassword()
  return {
    ...phone,
    forgotten,
    getState,
    received,
    typeOldPassword,
    /** Returns what the two pages still hold of the old password; a reset clears it. */
    typedOldPassword: () => [voucherSettings.getState().form.current, identity.getState().password],
    problem: () =>
      problemText(forgotten, {
        ...identityWords.refusals,
        ...identityWords.accountRefusals,
        ...identityWords.forgottenPassword.refusals,
      }),
    typeAll: (code: string, next = newPassword, again = next) => forgotten.type({ code, next, again }),
    opens: async (password: string) => (await phone.account.reveal(password)).ok,
  }
}

/** Opens the page and has the text message sent. */
export async function phoneWithMessage() {
  const here = await forgottenPasswordPhone()
  await here.forgotten.sendCode()
  return here
}
