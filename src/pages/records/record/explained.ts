import type { Reason } from '@/contract/explanation'
import type { Split } from '@/contract/split'
import { plainFen } from '@/domain/money'
import { settlementWords } from '@/features/settlement/words/current'
import { recordsWords } from '../words/current'
import { payerLines } from '@/features/settlement/split-lines'

/** Writes the whole split as one sentence (rules.md §6.10); payers of zero are left out. */
export function formula(split: Split): string {
  const { record: say } = recordsWords
  const parts = payerLines(split).map(({ name, amountFen }) => `${name} ${plainFen(amountFen)}`)
  const { deductibleFen } = split.because
  const total = say.formula(plainFen(split.totalFen), parts.join(' + '))
  return deductibleFen > 0 ? total + say.deductiblePart(plainFen(deductibleFen)) : total
}

/**
 * Writes one sentence for each reason of the city, in its order; the sentence for an unknown reason names the amount.
 */
export const reasonSentences = (reasons: readonly Reason[]): string[] =>
  reasons.map(({ code, fen, ofFen, percent }) =>
    settlementWords.reasons[code]({
      amount: plainFen(fen),
      of: plainFen(ofFen ?? fen),
      part: String(percent ?? 0),
    }),
  )
