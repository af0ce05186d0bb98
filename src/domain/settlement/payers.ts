import type { OwnShare, Policy } from '@/contract/benefit'
import type { VisitType } from '@/contract/settlement'
import type { AccountKind, Obstacle } from '@/contract/split'
import type { CapLeft } from '../family/cap-left'
import { sumFen } from '../money'
import { balanceOf } from '../personal-account'

/** The person's share by cause, fen. */
export type Shares = Readonly<Record<OwnShare, number>>

/**
 * The money of one account, fen. Where the city keeps one balance, all of it counts as carried over.
 */
export interface AccountBalances {
  readonly currentYearFen: number
  readonly priorYearsFen: number
}

/** The patient's own account; with an obstacle it is skipped, and without an account nothing is said of it. */
export interface OwnAccount extends AccountBalances {
  readonly obstacle?: 'FROZEN' | 'NO_ACCOUNT'
}

/** The patient's wallet (医保钱包); all its money was carried over. With an obstacle it is skipped. */
export interface WalletMoney {
  readonly balanceFen: number
  readonly obstacle?: 'FROZEN' | 'PLACE'
}

/** A sharer (家庭共济); the list of sharers has the order in which they pay. */
export interface Sharer {
  readonly id: string
  readonly balances: AccountBalances
  /** The amount that caps per month and per visit still leave; absent when there is no cap. */
  readonly capLeft?: CapLeft
  /** The reason for which this account is skipped; absent when it may pay. */
  readonly obstacle?: 'SUSPENDED' | 'NOT_BEGUN' | 'OVER' | 'SCOPE'
  /** True where the city lets sharing use prior-year money only. */
  readonly priorYearsOnly: boolean
}

/** The accounts that may pay for a patient. Without a wallet that was opened, nothing is said of one. */
export interface Payers {
  readonly own: OwnAccount
  readonly wallet?: WalletMoney
  readonly sharers: readonly Sharer[]
}

/** The money drawn from one account, in fen. */
export interface Drawn {
  readonly currentYearFen: number
  readonly priorYearsFen: number
}

/** The parts of a payment: from the own account, the wallet, sharers in their order, and in cash. */
export interface Payment {
  readonly own: Drawn
  readonly walletFen: number
  readonly sharers: readonly (Drawn & { readonly id: string })[]
  readonly cashFen: number
  /** The accounts that did not pay all that was to be paid at their turn; `id` is the sharer's. */
  readonly unpaid: readonly Unpaid[]
}

/** An account that did not pay all that was to be paid at its turn, and why. */
export interface Unpaid {
  readonly account: AccountKind
  /** The id of the sharer; undefined for the patient's own accounts. */
  readonly id: string | undefined
  readonly why: Obstacle
}

const causes: readonly OwnShare[] = ['deductible', 'coinsurance', 'paidFirst', 'overLimit', 'outOfCatalogue']

/** Takes up to `limitFen` for the causes in `pays`, subtracts it from `open`, and returns the amount taken. */
function draw(open: Record<OwnShare, number>, pays: readonly OwnShare[], limitFen: number): number {
  let left = Math.max(0, limitFen)
  for (const cause of pays) {
    const taken = Math.min(open[cause], left)
    open[cause] -= taken
    left -= taken
  }
  return Math.max(0, limitFen) - left
}

/**
 * Divides the person's share among the payers (steps 5 and 6, rules.md §6.6, §6.7, §6.13): the own account, current-year
 * money first and each kind where the policy allows it, the wallet, the sharers in order, then cash. No money is counted
 * twice, and no account goes below zero.
 */
export function pay(shares: Shares, visit: VisitType, policy: Policy, payers: Payers): Payment {
  const open = { ...shares }
  const current = policy.currentYearPays?.[visit] ?? []
  const prior = policy.accountPays[visit]
  const payableFen = (): number => sumFen([...new Set([...current, ...prior])].map((cause) => open[cause]))
  const drawFrom = ({ balances, capLeft, priorYearsOnly }: Account): Drawn => {
    const capFen = capLeft?.fen ?? Infinity
    const ofYear = priorYearsOnly ? 0 : draw(open, current, Math.min(capFen, balances.currentYearFen))
    const ofEarlier = draw(open, prior, Math.min(capFen - ofYear, balances.priorYearsFen))
    return { currentYearFen: ofYear, priorYearsFen: ofEarlier }
  }
  const everythingFen = payableFen()
  const turns = accountsInOrder(payers).map((account) => {
    const beforeFen = payableFen()
    const drawn = account.obstacle ? nothing : drawFrom(account)
    const why = whyUnpaid(account, drawn, { everythingFen, beforeFen, afterFen: payableFen() })
    return { kind: account.kind, id: account.id, drawn, why }
  })
  const drawnBy = (wanted: AccountKind): Drawn => turns.find(({ kind }) => kind === wanted)?.drawn ?? nothing
  const isFree = sumShares(shares) === 0
  return {
    own: drawnBy('OWN'),
    walletFen: balanceOf(drawnBy('WALLET')),
    sharers: turns.flatMap(({ id, drawn }) => (id === undefined ? [] : { id, ...drawn })),
    cashFen: sumShares(open),
    unpaid: turns.flatMap(({ kind, id, why }) =>
      why === undefined || why === 'NO_ACCOUNT' || isFree ? [] : { account: kind, id, why },
    ),
  }
}

const nothing: Drawn = { currentYearFen: 0, priorYearsFen: 0 }

/** An account at its turn. */
interface Account {
  readonly kind: AccountKind
  /** The id of the sharer; undefined for the patient's own accounts. */
  readonly id?: string
  readonly balances: AccountBalances
  readonly obstacle?: OwnAccount['obstacle'] | WalletMoney['obstacle'] | Sharer['obstacle']
  readonly capLeft?: CapLeft
  readonly priorYearsOnly: boolean
}

/** Lists the accounts in the order in which they pay. */
const accountsInOrder = ({ own, wallet, sharers }: Payers): readonly Account[] => [
  { kind: 'OWN', balances: own, obstacle: own.obstacle, priorYearsOnly: false },
  ...(wallet ? [walletAccount(wallet)] : []),
  ...sharers.map((sharer) => ({ ...sharer, kind: 'SHARER' as const })),
]

const walletAccount = ({ balanceFen, obstacle }: WalletMoney): Account => ({
  kind: 'WALLET',
  balances: { currentYearFen: 0, priorYearsFen: balanceFen },
  obstacle,
  priorYearsOnly: true,
})

/** The amounts that accounts may pay, in fen: of the whole bill, and what was open before and after an account's turn. */
interface Payable {
  readonly everythingFen: number
  readonly beforeFen: number
  readonly afterFen: number
}

/** Tells why an account did not pay all that was payable at its turn; undefined when it did. */
function whyUnpaid(
  { obstacle, capLeft }: Account,
  drawn: Drawn,
  { everythingFen, beforeFen, afterFen }: Payable,
): Obstacle | 'NO_ACCOUNT' | undefined {
  if (everythingFen > 0 && beforeFen === 0) return 'NOT_ITS_TURN'
  if (obstacle) return obstacle
  if (beforeFen === 0) return 'NOT_PAYABLE'
  if (afterFen === 0) return undefined
  const isCapped = capLeft && balanceOf(drawn) >= capLeft.fen
  return isCapped ? capLeft.by : 'EMPTY'
}

/** Adds up the shares that a person pays, in fen. */
export const sumShares = (shares: Shares): number => sumFen(causes.map((cause) => shares[cause]))
