import type { Split } from '@/contract/split'
import { plainFen, sumFen } from '@/domain/money'
import { balanceOf } from '@/domain/personal-account'
import { accountNames, unpaidNames } from './till-words'

/** One line of a split as a person reads it. */
export interface SplitLine {
  readonly name: string
  readonly fen: number
  /** The kind of money, or its owner. */
  readonly detail?: string
}

const shown = ({ fen }: SplitLine): boolean => fen > 0

/**
 * Lists the payers: the parts that add up to the total. The usual five are always listed, the others only if they pay
 * something.
 */
export function payerLines(split: Split): SplitLine[] {
  const { fund, ownAccountYears: years, sharers, unpaid } = split
  const otherFunds: SplitLine[] = [
    { name: '公务员补助', fen: fund.civilServantFen },
    { name: '居民大病', fen: fund.residentMajorFen },
    { name: '医疗救助', fen: fund.assistanceFen },
    { name: '其他基金', fen: fund.otherFen },
    { name: '医院承担', fen: split.hospitalFen },
  ]
  const ofYears =
    years && split.ownAccountFen > 0
      ? `当年 ${plainFen(years.currentYearFen)}，历年 ${plainFen(years.priorYearsFen)}`
      : undefined
  const whyCash = unpaid
    .filter(({ why }) => why !== 'NOT_ITS_TURN')
    .map(({ account, maskedName, why }) => `${maskedName ?? accountNames[account]}${unpaidNames[why]}`)
    .join('，')
  const ofWhom = sharers.map(({ maskedName, paidFen }) => `${maskedName} ${plainFen(paidFen)}`).join('，')
  return [
    { name: '统筹基金', fen: fund.pooledFen },
    { name: '大额', fen: fund.largeAmountFen },
    ...otherFunds.filter(shown),
    { name: '个人账户', fen: split.ownAccountFen, ...(ofYears !== undefined && { detail: ofYears }) },
    ...[{ name: '医保钱包', fen: split.walletFen }].filter(shown),
    { name: '共济账户', fen: split.sharedAccountFen, ...(ofWhom !== '' && { detail: ofWhom }) },
    { name: '现金', fen: split.cashFen, ...(whyCash !== '' && { detail: whyCash }) },
  ]
}

/** Lists the reasons for the person's share: the parts that add up to it. */
export function causeLines({ because }: Split): SplitLine[] {
  return [
    { name: '起付线', fen: because.deductibleFen },
    { name: '按比例自付', fen: because.coinsuranceFen },
    { name: '乙类先自付', fen: because.paidFirstFen },
    { name: '超限价', fen: because.overLimitFen },
    { name: '自费', fen: because.outOfCatalogueFen },
  ]
}

const sumOf = (lines: readonly SplitLine[]): number => sumFen(lines.map(({ fen }) => fen))

/**
 * Tells whether every sum is exact to the fen (rules.md §6.8) and the total is that of the basket; a till settles
 * nothing else.
 */
export function addsUp(split: Split, basketFen: number): boolean {
  const { totalFen, personFen, ownAccountYears: years, sharers } = split
  const personPays = split.ownAccountFen + split.walletFen + split.sharedAccountFen + split.cashFen
  return (
    totalFen === basketFen &&
    totalFen === sumOf(payerLines(split)) &&
    split.fundFen === sumFen(Object.values(split.fund)) &&
    personFen === personPays &&
    personFen === sumOf(causeLines(split)) &&
    (!years || split.ownAccountFen === balanceOf(years)) &&
    split.sharedAccountFen === sumFen(sharers.map(({ paidFen }) => paidFen))
  )
}

/** Formats the split as one sum, such as `65.70 = 统筹基金 0.00 + 大额 0.00 + …`. */
export const equation = (split: Split): string =>
  `${plainFen(split.totalFen)} = ${payerLines(split)
    .map(({ name, fen }) => `${name} ${plainFen(fen)}`)
    .join(' + ')}`

/** A split with all amounts zero, shown before there is one. */
export const emptySplit: Split = {
  totalFen: 0,
  fundFen: 0,
  fund: {
    pooledFen: 0,
    civilServantFen: 0,
    largeAmountFen: 0,
    residentMajorFen: 0,
    assistanceFen: 0,
    otherFen: 0,
  },
  hospitalFen: 0,
  personFen: 0,
  mineFen: 0,
  because: {
    deductibleFen: 0,
    coinsuranceFen: 0,
    paidFirstFen: 0,
    overLimitFen: 0,
    outOfCatalogueFen: 0,
  },
  ownAccountFen: 0,
  ownAccountYears: null,
  walletFen: 0,
  sharedAccountFen: 0,
  sharers: [],
  unpaid: [],
  cashFen: 0,
}
