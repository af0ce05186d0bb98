import { typingWords } from '../../../words/zh-hans/typing'
import { agreement } from './zh-hans/agreement'
import { binding } from './zh-hans/binding'
import { familyWhich } from './zh-hans/family-which'
import { offer } from './zh-hans/offer'
import { premiums } from './zh-hans/premiums'
import { relativeAdd } from './zh-hans/relative-add'
import { relativeCode } from './zh-hans/relative-code'
import { relativeFields } from './zh-hans/relative-fields'
import { relatives } from './zh-hans/relatives'
import { sharerOrder } from './zh-hans/sharer-order'
import { sharing } from './zh-hans/sharing'
import { transfer } from './zh-hans/transfer'
import { wallet } from './zh-hans/wallet'

/** 简体中文 of the family pages, section by section. */
export const zhHans = {
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
