import type { VoucherHolder } from '@/contract/voucher-holder'
import { lastSeen } from '@/domain/remote'
import { identityWords } from '@/pages/identity/words/current'
import { foundTown, type Town } from '../../../mock/town'
import { identityInTown, problemText, type IdentityInTown } from '../identity-in-town'

/** The employee on the page of their voucher and its password. */
export interface VoucherSettingsPhone extends IdentityInTown {
  readonly settings: IdentityInTown['stores']['voucherSettings']
  /** The store of the voucher, as the page reads it. */
  readonly voucher: IdentityInTown['stores']['voucherHolder']
  holder(): VoucherHolder | undefined
  /** Returns the sentence that the page shows for the last failure. */
  problem(): string | undefined
  /** Counts how often the codes on the phone were deleted. */
  codesDeleted(): number
  typeChange(current: string, next: string, again?: string): void
}

/** Opens the page of the voucher on the employee's phone. */
export async function voucherSettingsPhone(
  town: Town = foundTown({ people: ['employee'] }),
): Promise<VoucherSettingsPhone> {
  let codesDeleted = 0
  const phone = identityInTown(town, ({ voucher }) => ({
    voucher: {
      ...voucher,
      forget() {
        codesDeleted += 1
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
    codesDeleted: () => codesDeleted,
    typeChange: (current, next, again = next) => settings.type({ current, next, again }),
  }
}
