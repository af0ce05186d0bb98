import { agreement } from './agreement'
import { binding } from './binding'
import { offer } from './offer'
import { order } from './order'
import { premiums } from './premiums'
import { relatives } from './relatives'
import { sharing } from './sharing'
import { wallet } from './wallet'

/** 简体中文 of the family pages, section by section. */
export const zhHans = { agreement, binding, offer, order, premiums, relatives, sharing, wallet } as const

/** The shape every language fills. */
export type FamilyWords = typeof zhHans
