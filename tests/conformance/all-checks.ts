import type { Check } from './check'
import { idempotencyChecks } from './checks/idempotency'
import { headerChecks } from './checks/headers'
import { ledgerChecks } from './checks/ledger'
import { careChecks } from './checks/care'
import { noticeChecks } from './checks/notices'
import { documentChecks } from './checks/documents'
import { moneyChecks } from './checks/money'
import { walletChecks } from './checks/wallet'
import { pagingChecks } from './checks/paging'
import { plainStatusChecks } from './checks/plain-status'
import { refusalChecks } from './checks/refusals'
import { shapeChecks } from './checks/shapes'
import { textChecks } from './checks/texts'
import { voucherChecks } from './checks/voucher'

/** All checks of a gateway, in the order of the table. */
export const allChecks: readonly Check[] = [
  ...shapeChecks,
  ...refusalChecks,
  ...headerChecks,
  ...plainStatusChecks,
  ...pagingChecks,
  ...textChecks,
  ...ledgerChecks,
  ...moneyChecks,
  ...walletChecks,
  ...careChecks,
  ...documentChecks,
  ...noticeChecks,
  ...idempotencyChecks,
  ...voucherChecks,
]
