import type { DisplayTime } from '@/domain/china-time'
import { certificateWords } from '../../../../words/en/certificates'
import { timeText } from '../../../../words/time-text'

import { transfers } from './wallet'

/** English of the page on which money is sent to a relative. */
export const transfer = {
  title: 'Send to a relative',
  intro:
    "It comes from what you saved in the past (earlier years' money) and goes to a relative. Once accepted, it is in their insurance wallet.",
  closedTitle: 'You cannot send now',
  closedText: (from: string, to: string) =>
    `You can send each day ${from}–${to}. You can fill this in now and come back then.`,
  fullTitle: 'No transfers left today',
  fullText: (most: number, from: string) =>
    `At most ${transfers(most)} a day; you can send again tomorrow after ${from}.`,
  look: 'Refresh',
  number: 'Their ID card number',
  relation: 'They are my',
  relationHint: 'In any province. For them to use your account each time, choose family sharing.',
  amount: 'How much (yuan)',
  amountPlaceholder: 'e.g. 500',
  amountHint: (most: string, left: number) => `At most ${most} each time, ${transfers(left)} left today`,
  errors: {
    MISSING: {
      name: 'Please enter the name',
      number: 'Please enter all 18 characters',
      relation: 'Please choose a relation',
      amount: 'Please enter an amount',
    },
    ...certificateWords.numberError,
    AMOUNT: 'Please enter more than 0 with at most two decimals, e.g. 500',
    OVER: (most: string) => `At most ${most} each time; send more in several transfers`,
  },
  fill: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'} to fill in or change`,
  fillText: 'They are marked in red.',
  next: 'Next',
  check: 'Please check; nothing is sent yet',
  checkText:
    'Once you confirm, it leaves your account at once. If they do not accept it, it comes back automatically at 06:00 the next day.',
  rows: { name: 'To', number: 'ID card number', relation: 'They are my', amount: 'How much' },
  back: 'Change',
  submit: 'Send',
  busy: 'Sending',
  unsure:
    'It is not known yet whether it was sent. Tapping again looks that up first; it is never sent twice.',
  sentTitle: (amount: string) => `${amount} sent, waiting for them`,
  sentText: (who: string, until: DisplayTime) =>
    `Please ask ${who} to open "Insurance wallet" on their own phone and accept it. If they do not accept it before ${timeText(until)}, it comes back to your account automatically.`,
  late: 'There was no answer just now, so it was looked up: it was sent, and only once.',
  done: 'See wallet',

  /** These sentences say what the city's refusals of sending mean. */
  refusals: {
    IDENTITY_MISMATCH: {
      what: 'Name and ID card number do not match',
      todo: 'Please check both against their ID card',
    },
    NOT_OFFERED: {
      what: 'Your insured place or theirs does not offer the insurance wallet yet',
      todo: 'Please ask the local medical insurance hotline whether there is another way',
    },
    TRANSFER_WINDOW_CLOSED: {
      what: 'This is outside the hours for sending',
      todo: 'Please send during the day; what you filled in is kept',
    },
    RELATION_NOT_ALLOWED: {
      what: 'Money cannot be sent to yourself or to a relative of this kind',
      todo: 'Please check whether the relation is right',
    },
    MEMBER_NOT_INSURED: {
      what: 'This relative is not insured now',
      todo: 'Please ask them to be insured again first, then send it',
    },
    NO_ACCOUNT: {
      what: 'You have no personal account, so there is no money to send',
      todo: 'Only employee insurance has a personal account',
    },
    ACCOUNT_FROZEN: {
      what: 'Your personal account is frozen',
      todo: 'Once contributions resume, come back to send; what you filled in is kept',
    },
    TRANSFER_LIMIT: {
      what: 'This is above the number of transfers a day or the most each time',
      todo: 'Please send less, or send it tomorrow',
    },
    INSUFFICIENT_BALANCE: {
      what: "What you saved in the past (earlier years' money) is not enough",
      todo: 'Please send less; money that came in this year cannot be sent',
    },
    RATE_LIMITED: {
      what: 'There were too many checks',
      todo: 'Please try again a little later; what you filled in is kept',
    },
    INVALID_REQUEST: {
      what: 'One of the entries is not right',
      todo: 'Please check once more; everything is kept',
    },
  },
} as const
