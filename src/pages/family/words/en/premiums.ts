import type { DisplayTime } from '@/domain/china-time'
import { isoDay } from '../../../../words/en/days'
import { timeText } from '../../../../words/time-text'

/** English of the yearly premiums of residents. */
export const premiums = {
  title: "Residents' premium",
  intro:
    'Resident insurance is paid by the year: one payment covers a whole year. Here are your own premium and those you can pay for relatives.',
  none: "No residents' premium to pay",
  noneText:
    'Employee insurance is paid from wages, with nothing more to pay. To pay for a child or relative, you must be their guardian or have family sharing with them.',
  what: (year: number, place: string) => `${year} residents' premium, ${place}`,
  who: { mine: 'Myself', other: (name: string) => name },
  window: (first: string, last: string) => `Pay between ${isoDay(first)} and ${isoDay(last)}`,
  notYet: (first: string) => `Payment starts on ${isoDay(first)}`,
  closed: 'The payment period is over; it cannot be paid late',
  closedText: (hotline: string) => `Please call ${hotline} and ask what to do.`,
  choose: 'Pay from where?',
  paying: 'Paying',
  sources: {
    OWN_ACCOUNT: "My personal account (earlier years' money)",
    SHARED_ACCOUNT: "A relative's account (family sharing)",
    WALLET: 'My insurance wallet',
    CASH: 'Cash or bank card',
    OTHER: 'Other',
  },
  sharedBy: (name: string) => `Account of ${name} (family sharing)`,
  available: {
    OWN_ACCOUNT: 'Available',
    SHARED_ACCOUNT: 'Left of the sharing limit',
    WALLET: 'Available',
    CASH: '',
    OTHER: 'Available',
  },
  has: (what: string, amount: string) => `${what} ${amount}`.trim(),
  whyNot: {
    INSUFFICIENT_BALANCE: 'Not enough for this premium',
    NO_ACCOUNT: 'Resident insurance has no personal account',
    ACCOUNT_FROZEN: 'The account is frozen and cannot be used now',
    SCOPE_NOT_ALLOWED: 'Local rules do not let a personal account pay this',
    OVER_CAP: 'Above the limit set by your relative',
  },
  butNot: (there: string, why: string) => `${there}. ${why}`,
  nobodyShares: 'No relative has agreed yet that their account may pay this',
  cannot: (code: string) => `Cannot be used now (code ${code})`,
  ask: (amount: string) => `Pay ${amount}?`,
  askText: (source: string, who: string, year: number) =>
    `From: ${source}. For: ${who}. Residents' premium ${year}. Once paid, it cannot be refunded.`,
  yes: 'Pay',
  no: 'Back',
  paid: 'Paid',
  paidFrom: (source: string, at: DisplayTime) => `${timeText(at)} · ${source}`,
  receipt: (id: string) => `Payment receipt ${id}`,
  refusals: {
    PREMIUM_PAID: {
      what: 'This premium is already paid',
      todo: 'No need to pay again; the receipt is below',
    },
    PREMIUM_WINDOW_CLOSED: {
      what: 'Today is outside the payment period',
      todo: 'Please look at the payment period; for questions call the payment hotline',
    },
    SCOPE_NOT_ALLOWED: {
      what: "The residents' premium cannot be paid from here",
      todo: 'Please choose another way to pay',
    },
    NO_ACCOUNT: {
      what: 'Resident insurance has no personal account',
      todo: 'Please choose another way to pay',
    },
    ACCOUNT_FROZEN: {
      what: 'The account is frozen; nothing was paid',
      todo: 'Please choose another way to pay',
    },
    INSUFFICIENT_BALANCE: {
      what: 'There is not enough money; nothing was paid',
      todo: 'Please choose another way to pay',
    },
    OVER_CAP: {
      what: 'It is above the limit set by your relative; nothing was paid',
      todo: 'Please ask them to raise the limit, or choose another way to pay',
    },
    VERSION_CONFLICT: {
      what: 'This premium has just changed; nothing was paid',
      todo: 'Please look at how it is now before you pay',
    },
    NOT_FOUND: { what: 'This premium is not yours to pay now', todo: 'Please look at the bills below' },
  },
} as const
