import type { SharingRules } from '@/contract/sharing-rules'
import { distanceOf } from '../care-elsewhere'

/**
 * Tells whether the sharer's city lets a person insured in another place spend from the account (rules.md §9.6).
 * @param sharerPlace six-digit division code, as is `memberPlace`
 */
export const mayReach = (
  sharerPlace: string,
  memberPlace: string,
  { crossPool, crossProvince }: Pick<SharingRules, 'crossPool' | 'crossProvince'>,
): boolean =>
  (crossPool || distanceOf(sharerPlace, memberPlace) === 'HERE') &&
  (crossProvince || distanceOf(sharerPlace, memberPlace) !== 'OTHER_PROVINCE')
