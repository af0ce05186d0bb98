import type { Split } from '@/contract/settlement'
import { notZero, type Line } from './split-lines'
import { settlementWords } from './words/current'

/** Why the person's part is what it is: these add up to the person's part, to the fen. */
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
