import { agreement } from './zh-hant/agreement'
import { binding } from './zh-hant/binding'
import { offer } from './zh-hant/offer'
import { order } from './zh-hant/order'
import { premiums } from './zh-hant/premiums'
import { relatives } from './zh-hant/relatives'
import { sharing } from './zh-hant/sharing'
import { wallet } from './zh-hant/wallet'

/** 簡體中文 of the family pages, section by section. */
export const zhHant = { agreement, binding, offer, order, premiums, relatives, sharing, wallet } as const
