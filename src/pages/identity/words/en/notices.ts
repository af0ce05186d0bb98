import type { Translated } from '../../../../words/language'
import type { noticesWords as zhHans } from '../zh-hans/notices'

/** English of the page on which notices are switched. */
export const noticesWords = {
  title: 'Notices',
  intro:
    'A message by WeChat or Alipay when money moves, when your code is scanned, or when something waits for you. You are asked before any of them is switched on.',
  agreeTitle: 'Agree to notices first',
  agreeText: 'Read and agree under consents, then come back and choose.',
  agree: 'Read and agree',
  usual: 'Switch on the usual three',
  usualNote: 'Payments, relatives using my account, sharing that waits for me',
  kinds: {
    SETTLED: 'I paid with my insurance',
    SHARED_USED: 'A relative used my account',
    OFFER_WAITING: 'Family sharing waits for me',
    OFFER_ANSWERED: 'My offer of sharing was answered',
    REVERSED: 'A payment was reversed',
    DEPOSITED: 'Money came into my account',
    CODE_SCANNED: 'My code was scanned',
    VOUCHER_PAUSED: 'My voucher was paused',
    PREMIUM_OPEN: 'The resident premium can be paid',
  },
  states: { on: 'on', off: 'off' },
  refused: {
    title: 'Not switched on: messages are not allowed yet',
    text: 'Touch it again and allow it in the window; if none opens, touch ··· at the top and allow messages in the settings.',
  },
  cannot: {
    title: 'Not switched on: you could not be asked',
    text: 'Check the network and touch it again; if that does not help, update WeChat or Alipay.',
  },
  privacy:
    'Messages give time and amount only: no name, hospital, pharmacy or medicine. A child’s go to the guardian.',
} as const satisfies Translated<typeof zhHans>
