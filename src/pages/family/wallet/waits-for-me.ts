import type { Transfer } from '@/contract/wallet'

/** Whether it is mine to accept. */
export const waitsForMe = ({ direction, state }: Transfer): boolean =>
  direction === 'IN' && state === 'PENDING'
