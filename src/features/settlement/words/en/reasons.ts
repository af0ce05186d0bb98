import type { Translated } from '../../../../words/language'
import type { reasonWords as zhHans } from '../zh-hans/reasons'

/** English of the reasons for amounts; amounts in yuan, `part` in percent. */
export const reasonWords = {
  OUT_OF_CATALOGUE: ({ amount }) =>
    `¥${amount} is not on the insurance list, so you pay it (out-of-catalogue).`,
  OVER_LIMIT: ({ amount }) => `¥${amount} is above the insurance price limit, so you pay it.`,
  PAID_FIRST: ({ amount }) => `Class B items: you first pay ¥${amount} (paid before sharing).`,
  DEDUCTIBLE: ({ amount }) =>
    `Deductible: you first pay ¥${amount}; reimbursement begins once the deductible is reached.`,
  RATIO: ({ amount, of, part }) => `Of ¥${of}, ${part}% is reimbursed: the pooled fund pays ¥${amount}.`,
  NOT_FILED: ({ amount, part }) =>
    `Care elsewhere was not filed for: ${part} percentage points less, ¥${amount} less reimbursed.`,
  CAP: ({ amount, of }) =>
    `This year's limit of reimbursement (pooled fund limit) is ¥${of} and is used up, so ¥${amount} less is reimbursed.`,
  LARGE_AMOUNT: ({ amount, part }) =>
    `Of the part above the limit, ${part}% is paid as large medical expenses: ¥${amount}.`,
  NO_BENEFIT: ({ amount }) =>
    `This visit or purchase has no reimbursement from the pooled fund; ¥${amount} is paid from your own account or in cash.`,
  OWN_ACCOUNT: ({ amount }) => `My account paid ¥${amount}.`,
  OWN_CURRENT_YEAR: ({ amount }) => `This year's money in my account paid ¥${amount}.`,
  OWN_PRIOR_YEARS: ({ amount }) => `Earlier years' money in my account paid ¥${amount}.`,
  WALLET: ({ amount }) => `Your insurance wallet paid ¥${amount}.`,
  SHARED: ({ amount }) => `A relative's account (family sharing) paid ¥${amount}.`,
  CASH: ({ amount }) => `¥${amount} was paid in cash.`,
  OTHER: ({ amount }) => `Another ¥${amount} follows the local policy; the service hotline can explain it.`,
} satisfies Translated<typeof zhHans>
