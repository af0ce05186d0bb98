import type { SharingRules } from '@/contract/policy'

/** Tells whether two places are the same pool (a city: four digits of a division code) or province (two digits). */
const samePlace = (one: string, other: string, digits: 2 | 4): boolean =>
  one.slice(0, digits) === other.slice(0, digits)

/**
 * Tells whether the sharer's city lets a person insured in another place spend from the account (rules.md §9.6).
 * @param sharerPlace six-digit division code, as is `memberPlace`
 */
export const mayReach = (
  sharerPlace: string,
  memberPlace: string,
  { crossPool, crossProvince }: Pick<SharingRules, 'crossPool' | 'crossProvince'>,
): boolean =>
  (crossPool || samePlace(sharerPlace, memberPlace, 4)) &&
  (crossProvince || samePlace(sharerPlace, memberPlace, 2))
