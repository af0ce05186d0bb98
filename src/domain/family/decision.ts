/** Why family sharing is refused (rules.md §9.1–§9.9), as the codes of refusals (`contract/refusal.ts`). */
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

export type Decision = { readonly ok: true } | { readonly refused: SharingRefusal }

/** One thing that would be refused, and whether it is so. */
export type Check = readonly [refused: boolean, because: SharingRefusal]

/** The first reason to refuse in a list of checks, or none. */
export function decide(checks: readonly Check[]): Decision {
  const found = checks.find(([refused]) => refused)
  return found ? { refused: found[1] } : { ok: true }
}
