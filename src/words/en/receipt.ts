import type { Translated } from '../language'
import type { receipt as zhHans } from '../zh-hans/receipt'

/** English of the receipt. The changing parts stand in braces. */
export const receipt = {
  title: 'Receipt',
  settled: 'Settled',
  mine: 'I paid',
  back: 'Returned to me',
  ofTotal: 'Total cost {total}, reimbursed {fund}',
  pooled: 'Pooled fund',
  civilServant: 'Civil servant subsidy',
  largeAmount: 'Large medical expenses',
  residentMajor: 'Resident serious illness',
  assistance: 'Medical assistance',
  other: 'Other payments',
  hospital: 'Paid by the hospital',
  ownAccount: 'My account',
  sharer: "{name}'s account (shared)",
  cash: 'Cash',
  and: '; ',
  unpaid: {
    FROZEN: '{whose}: frozen',
    SUSPENDED: '{whose}: suspended',
    NOT_BEGUN: '{whose}: not begun yet',
    SCOPE: '{whose}: not shared for this',
    MONTH_CAP: '{whose}: limit of this month reached',
    VISIT_CAP: '{whose}: limit of one visit reached',
    EMPTY: '{whose}: not enough money',
    NOT_PAYABLE: '{whose}: may not pay these costs',
    NOT_ITS_TURN: '{whose}: not needed, all was paid before',
    OTHER: '{whose}: did not pay; please ask the insurance',
  },
  currentYearPart: "This year's money {amount}",
  priorYearsPart: "Earlier years' money {amount}",
  done: 'Done',
  details: 'See details',
  keep: 'Tap ··· above, then “Add to My Mini Programs”, to open this faster next time',
} satisfies Translated<typeof zhHans>
