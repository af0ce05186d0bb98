import { smsCode } from 'mock/world/entry/sms-code'
import { identityWords } from '@/pages/identity/words/current'
import { foundTown, type Town } from '../../../mock/town'
import { identityInTown, problemText } from '../identity-in-town'

/** Another password than the one everybody begins with. */
export const newPassword = '538204'

/** Somebody on the page for a forgotten password. */
export async function forgetful(
  person = 'employee',
  town: Town = foundTown({ people: ['employee', 'child'] }),
) {
  const phone = identityInTown(town)
  const { forgottenPassword: forgotten, voucherSettings, identity } = phone.stores
  await phone.enterAs(person, person)
  const { getState } = forgotten
  const received = (): string => smsCode(town.host.journal.secret, getState().sent?.smsId ?? '')
  /** Half of the old password stands on the two pages that ask for it. */
  const typeOld = (): void => {
    voucherSettings.type({ current: '740' })
    identity.type('740')
  }
  typeOld()
  return {
    ...phone,
    forgotten,
    getState,
    received,
    typeOld,
    /** What still stands of the old password: a reset throws it away. */
    oldTyped: () => [voucherSettings.getState().form.current, identity.getState().password],
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

/** The message is there. */
export async function messaged() {
  const here = await forgetful()
  await here.forgotten.sendCode()
  return here
}
