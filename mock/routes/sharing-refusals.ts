import type { SharingRefusal } from '@/domain/family/decision'
import { refuse, type Refused } from './route'

/** The meaning of each refusal of family sharing; the app has its own words for each code. */
const meanings: Readonly<Record<SharingRefusal, string>> = {
  NO_ACCOUNT: 'only a person with employee insurance has an account to share',
  ACCOUNT_FROZEN: 'the account is frozen: its insurance is not active',
  INSUFFICIENT_BALANCE: 'there is no money in the account',
  RELATION_NOT_ALLOWED: 'the city does not allow sharing with this relative',
  SCOPE_NOT_ALLOWED: 'the city does not allow sharing for this, or nothing was chosen',
  PLACE_NOT_ALLOWED: 'the city does not allow sharing with this insured place',
  PERIOD_NOT_ALLOWED: 'begins today or later, and ends after it begins',
  CAP_NOT_ALLOWED: 'a cap is above zero, and the one per visit not above the one per month',
  MEMBER_NOT_INSURED: 'the member has no basic insurance in this place',
  MEMBER_SUSPENDED: 'the insurance of the member is suspended',
  ALREADY_BOUND: 'such a binding exists already',
  BIND_LIMIT: 'there are as many already as the city allows',
  CHANGE_TOO_SOON: 'something between the two changed less days ago than the city wants',
}

/** Refuses an act of family sharing with the message of its code. */
export const refuseSharing = (code: SharingRefusal): Refused => refuse(code, meanings[code])
