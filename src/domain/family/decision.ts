/**
 * The reasons for which family sharing is refused (rules.md §9.1–§9.9), as codes of refusals (`contract/refusal.ts`).
 */
export type SharingRefusal =
  | 'NO_ACCOUNT'
  | 'ACCOUNT_FROZEN'
  | 'INSUFFICIENT_BALANCE'
  | 'RELATION_NOT_ALLOWED'
  | 'SCOPE_NOT_ALLOWED'
  | 'PLACE_NOT_ALLOWED'
  | 'PERIOD_NOT_ALLOWED'
  | 'CAP_NOT_ALLOWED'
  | 'MEMBER_NOT_INSURED'
  | 'MEMBER_SUSPENDED'
  | 'ALREADY_BOUND'
  | 'BIND_LIMIT'
  | 'CHANGE_TOO_SOON'

/** The answer to a question about sharing: allowed, or refused for a reason. */
export type Decision = { readonly ok: true } | { readonly refused: SharingRefusal }

/** One check: whether it refuses, and the reason. */
export type Check = readonly [refused: boolean, because: SharingRefusal]

/** Decides by a list of checks: the first one that refuses counts. */
export function decide(checks: readonly Check[]): Decision {
  const found = checks.find(([refused]) => refused)
  return found ? { refused: found[1] } : { ok: true }
}
