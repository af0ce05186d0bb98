import type { Split } from '@/contract/split'
import { notZero, type Line } from './split-lines'
import { settlementWords } from './words/current'

/** Lists the causes of the person's part, which add up to it to the fen. */
export function causeLines({ because }: Split): Line[] {
  const { causes: say } = settlementWords
  return [
    { key: 'deductible', name: say.deductible, amountFen: because.deductibleFen },
    { key: 'coinsurance', name: say.coinsurance, amountFen: because.coinsuranceFen },
    { key: 'paidFirst', name: say.paidFirst, amountFen: because.paidFirstFen },
    { key: 'overLimit', name: say.overLimit, amountFen: because.overLimitFen },
    { key: 'outOfCatalogue', name: say.outOfCatalogue, amountFen: because.outOfCatalogueFen },
  ].filter(notZero)
}
