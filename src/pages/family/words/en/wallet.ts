import type { DisplayTime } from '@/domain/china-time'
import { timeText } from '../../../../words/time-text'

/** Counts transfers: `1 transfer`, `2 transfers`. */
export const transfers = (count: number): string => (count === 1 ? '1 transfer' : `${count} transfers`)

/** English of the insurance wallet: money between relatives. */
export const wallet = {
  title: 'Insurance wallet',
  balanceIn: (place: string) => `In your wallet · ${place}`,
  what: "Money from relatives. At hospitals and pharmacies it pays what your account does not; it can also pay the residents' premium.",
  ledger: 'Changes of the wallet',
  closed: 'Your insurance wallet is not open yet',
  notOffered: (place: string) => `${place} has no insurance wallet yet.`,
  openIt: 'Open the wallet',
  openShort: 'Open',
  openFor: (name: string) => `Open an insurance wallet for ${name}`,
  placing: 'Please wait',
  elsewhere: (place: string, insured: string) => `Wallet in ${place}, but insured in ${insured}`,
  elsewhereText: 'Move it to the place of insurance, so that pharmacies and hospitals can use its money.',
  move: 'Move it',
  moveFor: (name: string) => `Move the insurance wallet of ${name} to the place of insurance`,
  relatives: "Relatives' wallets",
  walletStates: {
    NONE: 'Not open yet',
    HERE: (place: string) => `Open · ${place}`,
    ELSEWHERE: (place: string, insured: string) => `In ${place}, but insured in ${insured}`,
    NOT_OFFERED: (place: string) => `${place} has no insurance wallet yet`,
  },
  inIt: (amount: string) => ` · ${amount} in it`,
  today: 'Sending to relatives today',
  left: 'Still possible',
  times: transfers,
  timesADay: (most: number) => `At most ${transfers(most)} a day`,
  most: 'At most each time',
  hours: 'Hours for sending',
  between: (from: string, to: string) => `${from}–${to}`,
  open: { true: 'You can send now', false: 'You cannot send now' },
  send: 'Send to a relative',

  waitingTitle: (who: string, to: string) => `${who} sent money to ${to}`,
  you: 'you',
  waitingText: (until: DisplayTime) =>
    `If you do not accept it before ${timeText(until)}, it goes back to them.`,
  accept: 'Accept',
  acceptBusy: 'Accepting',
  acceptLabel: (who: string, amount: string) => `Accept ${amount} from ${who}`,
  acceptAsk: (amount: string) => `Accept ${amount}?`,
  acceptText: (who: string, to: string) =>
    `It is from ${who}, for ${to}. Once accepted, it is in the insurance wallet.`,
  acceptOpens: 'The wallet is not open yet; it is opened first.',
  acceptYes: 'Yes',
  acceptNo: 'Back',
  taken: (amount: string) => `${amount} accepted`,
  takenText: 'The money is in your insurance wallet.',
  takenFor: (name: string) => `The money is in the insurance wallet of ${name}.`,

  list: 'Transfers',
  to: (who: string) => `To ${who}`,
  from: (who: string) => `From ${who}`,
  fromFor: (who: string, to: string) => `${who} to ${to}`,
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
    WALLET_NOT_OPEN: { what: 'The wallet is not open yet', todo: 'Please open it first, then accept' },
    NOT_OFFERED: {
      what: 'The place of insurance has no insurance wallet yet',
      todo: 'For another way, please ask the local insurance hotline',
    },
    NOT_FOUND: { what: 'This one was not found', todo: 'Please look at the transfers below' },
  },
} as const
