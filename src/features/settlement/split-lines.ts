import type { Split } from '@/contract/split'
import { formatFen } from '@/domain/money'
import { words } from '@/words/current'
import { fill } from '@/words/fill'

/** A name and an amount that is not zero. */
export interface Line {
  readonly key: string
  readonly name: string
  readonly note?: string
  readonly amountFen: number
}

/** Tells whether a line has an amount; lines of zero are not shown. */
export const notZero = (line: Line): boolean => line.amountFen !== 0

/** Says of each account that did not pay all why not. */
function sentencesOf(unpaid: Split['unpaid']): string[] {
  const { receipt: say } = words
  return unpaid.map(({ account, maskedName, why }) => {
    const whose = maskedName !== null ? fill(say.sharer, { name: maskedName }) : say.accounts[account]
    return fill(say.unpaid[why], { whose })
  })
}

/** Says which accounts were not needed, because those before them paid all that accounts may pay. */
export const notNeeded = ({ unpaid }: Split): string[] =>
  sentencesOf(unpaid.filter(({ why }) => why === 'NOT_ITS_TURN'))

const whyCash = ({ unpaid }: Split): string[] =>
  sentencesOf(unpaid.filter(({ why }) => why !== 'NOT_ITS_TURN'))

/** Lists who paid what; the amounts add up to the total, to the fen. */
export function payerLines(split: Split): Line[] {
  const { receipt: say } = words
  const { fund } = split
  const { currentYearFen = 0, priorYearsFen = 0 } = split.ownAccountYears ?? {}
  const notes = [
    currentYearFen > 0 && fill(say.currentYearPart, { amount: formatFen(currentYearFen) }),
    priorYearsFen > 0 && fill(say.priorYearsPart, { amount: formatFen(priorYearsFen) }),
  ].filter((note) => note !== false)
  return [
    { key: 'pooled', name: say.pooled, amountFen: fund.pooledFen },
    { key: 'civil', name: say.civilServant, amountFen: fund.civilServantFen },
    { key: 'large', name: say.largeAmount, amountFen: fund.largeAmountFen },
    { key: 'major', name: say.residentMajor, amountFen: fund.residentMajorFen },
    { key: 'assistance', name: say.assistance, amountFen: fund.assistanceFen },
    { key: 'other', name: say.other, amountFen: fund.otherFen },
    { key: 'hospital', name: say.hospital, amountFen: split.hospitalFen },
    { key: 'own', name: say.accounts.OWN, note: notes.join(' · '), amountFen: split.ownAccountFen },
    { key: 'wallet', name: say.accounts.WALLET, amountFen: split.walletFen },
    ...split.sharers.map((sharer, index) => ({
      key: `sharer-${index}`,
      name: fill(say.sharer, { name: sharer.maskedName }),
      amountFen: sharer.paidFen,
    })),
    { key: 'cash', name: say.cash, note: whyCash(split).join(say.and), amountFen: split.cashFen },
  ].filter(notZero)
}
