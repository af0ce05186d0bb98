import { isoDay } from '../../../words/en/days'
import type { Translated } from '../../../words/language'
import { typingWords } from '../../../words/en/typing'
import { depositEstimate } from './en/deposit-estimate'
import { estimate } from './en/estimate'
import { institutions } from './en/institutions'
import { medicineBox } from './en/medicine-box'
import { medicines } from './en/medicines'
import { whereToAsk } from './en/where-to-ask'
import { withdrawal } from './en/withdrawal'
import type { zhHans } from './zh-hans'

/** English of the guides. */
export const en = {
  typing: typingWords,
  guides: {
    title: 'Guides',
    intro: 'Whatever you want to do or ask, start here',
    links: {
      estimate: {
        name: 'Estimate the cost of a visit',
        note: 'What it costs, what is reimbursed, what you pay',
      },
      filings: { name: 'Care elsewhere', note: 'File before care in another place, for yourself and family' },
      medicines: { name: 'What is covered', note: 'Class, first share, and whether your account may pay' },
      medicineBox: { name: 'Check a box of medicine', note: 'Scan it to see whether it was sold before' },
      prepayments: { name: 'Hospital deposit', note: 'How much, who paid it, and whether it is back' },
      withdrawal: {
        name: 'Can I take money out of my account?',
        note: 'When it is possible, and what to bring',
      },
      depositEstimate: { name: 'How much comes in each month', note: 'Into your account, by month and year' },
      whereToAsk: { name: 'Where to ask, where to go', note: 'Phone apps, hotlines, windows, terminals' },
      institutions: { name: 'Designated hospitals and pharmacies', note: 'By name, or those near you' },
    },
  },
  place: {
    place: 'Insured place',
    change: 'Rules differ by place; touch to change',
    which: 'Please choose the place where you are insured. Rules differ from place to place:',
    chosen: 'chosen',
  },
  policy: {
    title: 'Sample policy; the local insurance office has the final word',
    source: (source, since) => `Source: ${source}; in force since ${isoDay(since)}`,
  },
  missing: 'Something is missing; please see the words in red',
  estimate,
  withdrawal,
  depositEstimate,
  whereToAsk,
  institutions,
  medicines,
  medicineBox,
} satisfies Translated<typeof zhHans>
