import type { Settlement } from '@/contract/settlement'
import type { Split } from '@/contract/split'
import type { WireTillItem } from '@/contract/till'
import { sampleBasket, type VisitCode } from './basket'
import type { Customer, TillInstitution } from './till-city'

/** A scanned customer whose purchase has a split. */
interface Priced {
  readonly customer: Customer
  readonly split: Split
}

/** A customer whose purchase is settled. */
interface Done {
  readonly customer: Customer
  readonly settlement: Settlement
}

/** The progress of one customer's purchase. */
export type Situation =
  /** The institutions are still being loaded. */
  | { readonly is: 'opening' }
  | { readonly is: 'waiting' }
  | { readonly is: 'reading' }
  /** `last` is the split before the basket changed. */
  | { readonly is: 'pricing'; readonly customer: Customer; readonly last: Split | undefined }
  | { readonly is: 'unpriced'; readonly customer: Customer }
  | ({ readonly is: 'priced' } & Priced)
  | ({ readonly is: 'settling' } & Priced)
  /** The city did not answer, so it may or may not have settled. Only the same request with the same key finds out. */
  | ({ readonly is: 'unsure' } & Priced)
  | ({ readonly is: 'settled' } & Done)
  | ({ readonly is: 'reversing' } & Done)
  | ({ readonly is: 'reversed'; readonly reversal: Settlement } & Done)

/** The message that the till shows now: the event, the next step, and the code to read to the hotline. */
export interface Notice {
  readonly tone: 'guide' | 'busy' | 'good' | 'wrong'
  readonly text: string
  readonly next?: string
  readonly code?: string
}

/** Everything the page shows. */
export interface DeskState {
  readonly situation: Situation
  readonly institutions: readonly TillInstitution[]
  readonly institution: TillInstitution | undefined
  readonly visit: VisitCode
  readonly basket: readonly WireTillItem[]
  readonly notice: Notice
  /** True when a request got no answer and can be repeated. */
  readonly mayAskAgain: boolean
}

const firstVisit: VisitCode = '41'

/** The state before the institutions are loaded. */
export const closedDesk: DeskState = {
  situation: { is: 'opening' },
  institutions: [],
  institution: undefined,
  visit: firstVisit,
  basket: sampleBasket(firstVisit),
  notice: { tone: 'busy', text: '正在连接医保服务…' },
  mayAskAgain: false,
}

/** The changes that make the till ready for a code, and say so. */
export const readyToScan = {
  situation: { is: 'waiting' },
  notice: { tone: 'guide', text: '请扫顾客的医保凭证。' },
} as const satisfies Partial<DeskState>

/** Tells whether the basket may be changed: until the cashier starts to settle it. */
export const mayChangeBasket = ({ is }: Situation): boolean =>
  ['opening', 'waiting', 'reading', 'pricing', 'unpriced', 'priced'].includes(is)

/** Tells whether the cashier may end the customer's purchase: always except while the city is working on it. */
export const mayEndPurchase = ({ is }: Situation): boolean =>
  ['pricing', 'unpriced', 'priced', 'unsure', 'settled', 'reversed'].includes(is)

/** Returns the newest split of the current customer, also while another one is being calculated. */
export const lastSplit = (situation: Situation): Split | undefined =>
  'split' in situation ? situation.split : 'last' in situation ? situation.last : undefined
