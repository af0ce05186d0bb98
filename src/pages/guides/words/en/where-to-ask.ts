import type { Translated } from '../../../../words/language'
import type { whereToAsk as zhHans } from '../zh-hans/where-to-ask'

/** English of the page that says where to ask and where to go. */
export const whereToAsk = {
  title: 'Where to ask',
  kinds: {
    HOTLINE: 'By telephone',
    ONLINE: 'On the phone, online',
    WINDOW: 'At a service window',
    TERMINAL: 'At a self-service terminal',
  },
  bring: (what) => `Bring: ${what}`,
  ready: (what) => `Have ready: ${what}`,
  and: ', ',
  idNumber: 'ID number',
  call: 'Call',
  callLabel: (name, number) => `Call: ${name} ${number}`,
  hotlines: {
    insurance: 'Insurance: being insured, costs, e-voucher',
    premium: 'Tax office: paying premiums',
    employment: 'Human resources: social card, pension',
  },
  note: 'Places and hours may change; please call before you go.',
} satisfies Translated<typeof zhHans>
