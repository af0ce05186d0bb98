import type { PayWay, PremiumPurse } from '@/contract/premium'

/** A way to pay that this app knows; one that only the city knows is not offered. */
export type UsableWay = PayWay & { readonly from: PremiumPurse }

export const isUsable = (way: PayWay): way is UsableWay => way.from !== 'OTHER'
