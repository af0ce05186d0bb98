import { shortMonth } from '../../../words/en/days'
import type { Translated } from '../../../words/language'
import { documentWords } from './en/document'
import { exportWords } from './en/export'
import { typingWords } from '../../../words/en/typing'
import type { zhHans } from './zh-hans'

const month = (of: number, year: number | undefined): string =>
  `${shortMonth(of)}${year === undefined ? '' : ` ${year}`}`

const records = (count: string): string => (count === '1' ? '1 record' : `${count} records`)

/** English of the record pages: records, payers, reasons. */
export const en = {
  typing: typingWords,
  records: {
    title: 'Records',
    month,
    chosen: 'Chosen',
    sum: {
      all: 'All',
      year: (year: string) => year,
      range: (from: string, to: string) => `${from} to ${to}`,
      line: (what: string, amount: string, count: string) => `${what}: I paid ${amount} · ${records(count)}`,
      ofTotal: (total: string, fund: string) => `Total cost ${total}, reimbursed ${fund}`,
      note: 'From my account and in cash; what was refunded is not counted',
      lastMonths: 'The last 12 months; tap one to see that month only',
      ofYear: 'Tap a month to see that month only',
      bar: (name: string, count: string, amount: string) =>
        `${name}, ${records(count)}, I paid ${amount} yuan`,
      heading: (count: string, amount: string) => `${records(count)} · I paid ${amount}`,
    },
    row: {
      mine: (amount: string) => `I paid ${amount}`,
      back: (amount: string) => `Returned ${amount}`,
      ofTotal: (total: string, payers: string) => `${total} = ${payers}`,
      paid: { fund: 'Fund', own: 'Account', wallet: 'Wallet', shared: 'Relative', cash: 'Cash' },
      part: (who: string, amount: string) => `${who} ${amount}`,
      reversed: 'Refunded',
      reversal: 'Refund (money went back the way it came)',
    },
    list: {
      none: 'No records yet',
      noneHint: 'Visits and purchases appear here once settled',
      noMatch: 'No matching records',
      noMatchHint: 'You can change the filters, or see all records',
      all: 'See all records',
      more: 'Show 20 more',
      loadingMore: 'Loading',
      moreFailed: 'Not loaded; try again',
      end: 'No earlier records',
    },
    filter: {
      open: 'Filter',
      search: 'Find a place, medicine or item',
      searchHint: 'e.g. 药房, 血常规',
      close: 'Done',
      title: 'Filter',
      year: 'Year',
      allYears: 'All',
      type: 'Type',
      allTypes: 'All types',
      typeSum: (name: string, count: string, amount: string) => `${name} · ${records(count)} · ${amount}`,
      payer: 'Who paid',
      allPayers: 'All',
      payers: {
        OWN: 'My account',
        WALLET: 'My insurance wallet',
        SHARER: "A relative's account",
        CASH: 'Cash',
      },
      range: 'Dates',
      from: 'From',
      to: 'To',
      dayHint: 'Year-month-day, e.g. 2026-11-01',
      dayError: 'There is no such day; please write it like 2026-11-01',
      orderError: 'Please write the "From" day or a later one',
      showRange: 'Show these dates',
      searched: (text: string) => `"${text}"`,
      remove: (name: string) => `${name}, tap to remove`,
      clear: 'Remove all',
    },
    export: exportWords,
  },
  record: {
    reversed: 'This payment was cancelled; the money went back the way it came',
    reversal: 'This is a cancellation; the money went back the way it came',
    why: 'Why these amounts',
    prepaid: (amount: string) => `The deposit of ${amount} went back before this bill was paid`,
    visit: (count: number, mine: string) => `${count} payments of this visit: ${mine}`,
    items: (count: number) => `Medicines and items: ${count}`,
    reversedBy: 'See the refund',
    reverses: 'See the original payment',
    formula: (total: string, parts: string) => `Total cost ${total} = ${parts}`,
    deductiblePart: (amount: string) => `; of this, ${amount} is the deductible`,
    itemClass: { A: 'Class A', B: 'Class B', C: 'Class C (out-of-catalogue)', OTHER: 'Other' },
    itemNote: (itemClass: string, count: number, price: string) => `${itemClass} · ${price} × ${count}`,
    itemShares: {
      covered: 'Covered',
      paidFirst: 'Paid first',
      overLimit: 'Above limit',
      outOfCatalogue: 'Out-of-catalogue',
    },
    classes:
      'Class A is fully covered. Of class B you pay a part first, and the rest is covered. You pay class C yourself. What is covered is then reimbursed by deductible and percentage.',
    allItems: (count: number) => `See all ${count} items`,
    traceCode: 'Trace code',
    box: 'Scan a box to compare',
    institution: 'All records of this place',
    recordNumber: 'Record number',
    statement: 'Statement',
    statementNote: 'For employers and insurers; it can be verified',
  },
  document: documentWords,
} satisfies Translated<typeof zhHans>
