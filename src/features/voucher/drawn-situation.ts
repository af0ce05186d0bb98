import type { VoucherSituation } from './situation'
import type { VoucherState } from './voucher-store'

const opening = { is: 'opening' } as const
const issuing = { is: 'issuing', captured: false } as const

/**
 * Gives the situation to draw. The words about a code follow its picture: until it is painted, or late, it counts as not there
 * yet, and before the first one as `opening`, when there is little else to draw than its place.
 */
export function drawnSituation<Receipt>({
  picture,
  situation,
}: VoucherState<Receipt>): VoucherSituation<Receipt> {
  if (picture === 'first') return opening
  return picture === 'none' && situation.is === 'showing' ? issuing : situation
}
