import {
  createVoucherSettings,
  type VoucherSettings,
} from '@/pages/identity/voucher-settings/voucher-settings-store'
import type { VoucherHolder } from '@/contract/voucher-holder'
import { lastSeen } from '@/domain/remote'
import { identityWords } from '@/pages/identity/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown, type PhoneInTown } from '../../../phone-in-town'

/** Somebody on the page of their voucher and its password. */
export interface AtSettings extends PhoneInTown {
  readonly settings: VoucherSettings
  holder(): VoucherHolder | undefined
  said(): string | undefined
  /** How often the codes on the phone were thrown away. */
  wiped(): number
  typeChange(current: string, next: string, again?: string): void
}

export async function atSettings(town: Town = foundTown({ people: ['employee'] })): Promise<AtSettings> {
  const phone = phoneInTown(town)
  let wiped = 0
  const settings = createVoucherSettings({
    city: phone.account,
    clock: phone.clock,
    onPaused: () => void (wiped += 1),
  })
  await phone.enterAs('employee')
  await settings.refresh()
  return {
    ...phone,
    settings,
    holder: () => lastSeen(settings.getState().holder)?.value,
    said() {
      const { trouble } = settings.getState()
      return trouble && problemSentence(trouble, identityWords.accountRefusals).what
    },
    wiped: () => wiped,
    typeChange: (current, next, again = next) => settings.type({ current, next, again }),
  }
}
