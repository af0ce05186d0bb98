import type { PayWay, PremiumPayment } from '@/contract/premium'

/** A way to pay that this app knows. */
export type UsableWay = PayWay & Pick<PremiumPayment, 'from'>

/** Tells whether a way can be offered; one that only the city knows cannot. */
export const isUsable = (way: PayWay): way is UsableWay => way.from !== 'OTHER'
