import type { Settlement, Split } from '@/contract/settlement'
import type { WireTillItem } from '@/contract/till'
import { sampleBasket, type VisitCode } from './basket'
import type { Customer, TillInstitution } from './till-city'

/** A scanned customer whose purchase has a split. */
interface Priced {
  readonly customer: Customer
  readonly split: Split
}

/** A customer whose purchase is done. */
interface Done {
  readonly customer: Customer
  readonly settlement: Settlement
}

/** Where one customer's purchase stands. */
export type Situation =
  /** The institutions are not known yet. */
  | { readonly is: 'opening' }
  | { readonly is: 'waiting' }
  | { readonly is: 'reading' }
  /** `last` is the split before the basket changed. */
  | { readonly is: 'pricing'; readonly customer: Customer; readonly last: Split | undefined }
  | { readonly is: 'unpriced'; readonly customer: Customer }
  | ({ readonly is: 'priced' } & Priced)
  | ({ readonly is: 'settling' } & Priced)
  /** The city did not answer: it may have settled. Only the same request, with its key, finds out. */
  | ({ readonly is: 'unsure' } & Priced)
  | ({ readonly is: 'settled' } & Done)
  | ({ readonly is: 'reversing' } & Done)
  | ({ readonly is: 'reversed'; readonly reversal: Settlement } & Done)

/** What the till says now: what happened, what to do next, and the code to read to the hotline. */
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
  /** Something got no answer and can be asked again. */
  readonly mayAskAgain: boolean
}

const firstVisit: VisitCode = '41'

export const closedDesk: DeskState = {
  situation: { is: 'opening' },
  institutions: [],
  institution: undefined,
  visit: firstVisit,
  basket: sampleBasket(firstVisit),
  notice: { tone: 'busy', text: '正在连接医保服务…' },
  mayAskAgain: false,
}

/** Ready for a code, and saying so. */
export const readyToScan = {
  situation: { is: 'waiting' },
  notice: { tone: 'guide', text: '请扫顾客的医保凭证。' },
} as const satisfies Partial<DeskState>

/** The basket may change until someone has asked to settle it. */
export const mayChangeBasket = ({ is }: Situation): boolean =>
  ['opening', 'waiting', 'reading', 'pricing', 'unpriced', 'priced'].includes(is)

/** A customer may be sent away except while the city is acting for them. */
export const mayLetGo = ({ is }: Situation): boolean =>
  ['pricing', 'unpriced', 'priced', 'unsure', 'settled', 'reversed'].includes(is)

/** The newest split of the customer who is there, also while another one is asked for. */
export const lastSplit = (situation: Situation): Split | undefined =>
  'split' in situation ? situation.split : 'last' in situation ? situation.last : undefined
