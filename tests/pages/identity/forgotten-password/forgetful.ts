import { smsCode } from 'mock/world/entry/sms-code'
import { createForgottenPassword } from '@/pages/identity/forgotten-password/forgotten-password-store'
import { identityWords } from '@/pages/identity/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown } from '../../../phone-in-town'

/** Another password than the one everybody begins with. */
export const newPassword = '538204'

/** Somebody on the page for a forgotten password. */
export async function forgetful(
  person = 'employee',
  town: Town = foundTown({ people: ['employee', 'child'] }),
) {
  const phone = phoneInTown(town)
  let resets = 0
  const forgotten = createForgottenPassword({
    city: phone.account,
    clock: phone.clock,
    onReset: () => void (resets += 1),
  })
  await phone.enterAs(person)
  const { getState } = forgotten
  const received = (): string => smsCode(town.host.journal.secret, getState().sent?.smsId ?? '')
  return {
    ...phone,
    forgotten,
    getState,
    resets: () => resets,
    received,
    said() {
      const { trouble } = getState()
      const here = {
        ...identityWords.refusals,
        ...identityWords.accountRefusals,
        ...identityWords.forgottenPassword.refusals,
      }
      return trouble && problemSentence(trouble, here).what
    },
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
