import type { Binding } from '@/contract/binding'

/** Offers of family sharing that wait for this person's yes or no: their own, and a child's they speak for. */
export const waitingOffers = (bindings: readonly Binding[]): readonly Binding[] =>
  bindings.filter(({ acts }) => acts.includes('ACCEPT'))
