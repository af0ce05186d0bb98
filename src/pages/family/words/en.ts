import type { Translated } from '../../../words/language'
import { typingWords } from '../../../words/en/typing'
import { agreement } from './en/agreement'
import { binding } from './en/binding'
import { familyWhich } from './en/family-which'
import { offer } from './en/offer'
import { premiums } from './en/premiums'
import { relativeAdd } from './en/relative-add'
import { relativeCode } from './en/relative-code'
import { relativeFields } from './en/relative-fields'
import { relatives } from './en/relatives'
import { sharerOrder } from './en/sharer-order'
import { sharing } from './en/sharing'
import { transfer } from './en/transfer'
import { wallet } from './en/wallet'
import type { zhHans } from './zh-hans'

/** English of the family pages, section by section. */
export const en = {
  agreement,
  binding,
  familyWhich,
  offer,
  premiums,
  relativeAdd,
  relativeCode,
  relativeFields,
  relatives,
  sharerOrder,
  sharing,
  transfer,
  typing: typingWords,
  wallet,
} as const satisfies Translated<typeof zhHans>
