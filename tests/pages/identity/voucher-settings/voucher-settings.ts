import type { VoucherHolder } from '@/contract/voucher-holder'
import { lastSeen } from '@/domain/remote'
import { identityWords } from '@/pages/identity/words/current'
import { foundTown, type Town } from '../../../mock/town'
import { identityInTown, problemText, type IdentityInTown } from '../identity-in-town'

/** The employee on the page of their voucher and its password. */
export interface AtSettings extends IdentityInTown {
  readonly settings: IdentityInTown['stores']['voucherSettings']
  /** The voucher as far as the page knows it. */
  readonly voucher: IdentityInTown['stores']['voucherHolder']
  holder(): VoucherHolder | undefined
  /** What the page says went wrong. */
  problem(): string | undefined
  /** How often the codes on the phone were thrown away. */
  wiped(): number
  typeChange(current: string, next: string, again?: string): void
}

export async function atSettings(town: Town = foundTown({ people: ['employee'] })): Promise<AtSettings> {
  let wiped = 0
  const phone = identityInTown(town, ({ voucher }) => ({
    voucher: {
      ...voucher,
      forget() {
        wiped += 1
        voucher.forget()
      },
    },
  }))
  const { voucherSettings: settings, voucherHolder: voucher } = phone.stores
  await phone.enterAs('employee', 'employee')
  await voucher.refresh()
  return {
    ...phone,
    settings,
    voucher,
    holder: () => lastSeen(voucher.getState().value)?.value,
    problem: () => problemText(settings, identityWords.accountRefusals),
    wiped: () => wiped,
    typeChange: (current, next, again = next) => settings.type({ current, next, again }),
  }
}
