import type { Translated } from '../../../../words/language'
import type { depositEstimate as zhHans } from '../zh-hans/deposit-estimate'

/** English of the page that estimates the monthly deposit. */
export const depositEstimate = {
  title: 'Monthly deposit',
  who: 'How insured',
  whos: { EMPLOYEE: 'Employee', RETIREE: 'Retiree', FLEXIBLE: 'Flexible worker', RESIDENT: 'Resident' },
  chosen: 'chosen',
  base: 'Contribution base (yuan a month)',
  baseHint: 'On your payslip or contribution record; usually close to your monthly pay',
  pension: 'Pension (yuan a month)',
  pensionHint: 'The pension you receive each month',
  placeholder: 'Such as 3889',
  age: 'Age (full years)',
  ageHint: 'Here the part depends on age',
  agePlaceholder: 'Such as 45',
  errors: {
    base: 'Please enter an amount, such as 3889 or 3889.50',
    age: 'Please enter a whole number from 16 to 120',
  },
  result: 'About this much comes in each month',
  yearly: 'In a year about',
  how: {
    BASE: (base, percent, amount) => `Contribution base ¥${base} × ${percent}% = ¥${amount}`,
    PENSION: (base, percent, amount) => `Pension ¥${base} × ${percent}% = ¥${amount}`,
    FIXED: (amount) => `Here it is ¥${amount} each month, whatever the pension`,
  },
  months: (amount) => `¥${amount} × 12 months`,
  none: 'No personal account',
  noneText:
    'Residents’ insurance has no personal account, so nothing comes in each month. Care and medicines are reimbursed by the rules; a relative’s account can also pay for you (family sharing).',
  flexibleNote: 'Some contribution tiers of flexible workers have no personal account; it depends on yours.',
  promise: 'An estimate. What really came in is under monthly deposits.',
  deposits: 'My real monthly deposits',
} satisfies Translated<typeof zhHans>
