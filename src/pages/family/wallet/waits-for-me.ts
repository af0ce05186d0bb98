import type { Transfer } from '@/contract/transfer'

/** Tells whether a transfer waits for whoever looks to accept it. */
export const waitsForMe = ({ direction, state }: Transfer): boolean =>
  direction === 'IN' && state === 'PENDING'
