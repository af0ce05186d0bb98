import { agreement } from './zh-hans/agreement'
import { binding } from './zh-hans/binding'
import { offer } from './zh-hans/offer'
import { order } from './zh-hans/order'
import { premiums } from './zh-hans/premiums'
import { relatives } from './zh-hans/relatives'
import { sharing } from './zh-hans/sharing'
import { wallet } from './zh-hans/wallet'

/** 简体中文 of the family pages, section by section. */
export const zhHans = { agreement, binding, offer, order, premiums, relatives, sharing, wallet } as const
