import { typingWords } from '../../../words/zh-hant/typing'
import { agreement } from './zh-hant/agreement'
import { binding } from './zh-hant/binding'
import { familyWhich } from './zh-hant/family-which'
import { offer } from './zh-hant/offer'
import { premiums } from './zh-hant/premiums'
import { relativeAdd } from './zh-hant/relative-add'
import { relativeCode } from './zh-hant/relative-code'
import { relativeFields } from './zh-hant/relative-fields'
import { relatives } from './zh-hant/relatives'
import { sharerOrder } from './zh-hant/sharer-order'
import { sharing } from './zh-hant/sharing'
import { transfer } from './zh-hant/transfer'
import { wallet } from './zh-hant/wallet'

/** 簡體中文 of the family pages, section by section. */
export const zhHant = {
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
} as const
