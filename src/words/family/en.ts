import type { Translated } from '../language'
import { agreement } from './en/agreement'
import { binding } from './en/binding'
import { offer } from './en/offer'
import { order } from './en/order'
import { premiums } from './en/premiums'
import { relatives } from './en/relatives'
import { sharing } from './en/sharing'
import { wallet } from './en/wallet'
import type { zhHans } from './zh-hans'

/** English of the family pages, section by section. */
export const en = {
  agreement,
  binding,
  offer,
  order,
  premiums,
  relatives,
  sharing,
  wallet,
} as const satisfies Translated<typeof zhHans>
