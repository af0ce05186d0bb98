import type { DisplayTime } from '@/domain/china-time'
import { timeText } from '../../../../words/time-text'

/** Counts transfers: `1 transfer`, `2 transfers`. */
export const transfers = (count: number): string => (count === 1 ? '1 transfer' : `${count} transfers`)

/** English of the insurance wallet: money between relatives in different provinces. */
export const wallet = {
  title: 'Insurance wallet',
  balance: 'In your wallet (insurance wallet)',
  what: "Money from relatives in other provinces; it can pay the residents' premium.",
  today: 'Sending to relatives today',
  left: 'Still possible',
  times: transfers,
  timesADay: (most: number) => `At most ${transfers(most)} a day`,
  most: 'At most each time',
  hours: 'Hours for sending',
  between: (from: string, to: string) => `${from}–${to}`,
  open: { true: 'You can send now', false: 'You cannot send now' },
  send: 'Send to another province',

  waitingTitle: (who: string) => `${who} sent you money`,
  waitingText: (until: DisplayTime) =>
    `If you do not accept it before ${timeText(until)}, it goes back to them.`,
  accept: 'Accept',
  acceptBusy: 'Accepting',
  acceptLabel: (who: string, amount: string) => `Accept ${amount} from ${who}`,
  acceptAsk: (amount: string) => `Accept ${amount}?`,
  acceptText: (who: string) => `It is from ${who}. Once accepted, it goes into your insurance wallet.`,
  acceptYes: 'Yes',
  acceptNo: 'Back',
  taken: (amount: string) => `${amount} accepted`,
  takenText: 'The money is in your insurance wallet.',

  list: 'Transfers',
  to: (who: string) => `To ${who}`,
  from: (who: string) => `From ${who}`,
  sentAt: (at: DisplayTime) => `Sent ${timeText(at)}`,
  states: {
    OUT: {
      PENDING: (at: DisplayTime) => `Waits for them; goes back if not accepted before ${timeText(at)}`,
      ACCEPTED: (at: DisplayTime) => `They accepted it · ${timeText(at)}`,
      RETURNED: (at: DisplayTime) => `Not accepted, back in your account · ${timeText(at)}`,
    },
    IN: {
      PENDING: (at: DisplayTime) => `Waits for you; goes back if not accepted before ${timeText(at)}`,
      ACCEPTED: (at: DisplayTime) => `Accepted · ${timeText(at)}`,
      RETURNED: (at: DisplayTime) => `Not accepted, gone back to them · ${timeText(at)}`,
    },
  },
  none: 'No transfers yet',
  noneText: 'What you send and what you receive will be listed here.',
  more: 'Show 20 more',
  moreBusy: 'Loading',

  /** These sentences say what the city's refusals of accepting mean. */
  refusals: {
    TRANSFER_OVER: {
      what: 'This one was already accepted or has gone back',
      todo: 'Please look at the transfers below',
    },
    NOT_FOUND: { what: 'This one was not found', todo: 'Please look at the transfers below' },
  },
} as const
