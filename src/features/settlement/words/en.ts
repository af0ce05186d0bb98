import type { Translated } from '../../../words/language'
import type { zhHans } from './zh-hans'
import { reasonWords } from './en/reasons'

/** English of the person's part of a settlement: its causes, and the reasons. */
export const en = {
  reasons: reasonWords,
  causes: {
    deductible: 'You pay first, up to the deductible',
    coinsurance: 'Your percentage share (co-payment)',
    paidFirst: 'Class B, your first part (paid before sharing)',
    overLimit: 'Above the price limit',
    outOfCatalogue: 'Not on the insurance list (out-of-catalogue)',
  },
} satisfies Translated<typeof zhHans>
