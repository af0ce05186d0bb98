import type { CodeEvent } from './events'
import type { CodeState, VoucherToken } from './state'
import { stateOf } from './token-state'

/** Returns every code that could still be scanned and that belongs to this person's voucher or is shown by them. */
export const validCodes = (world: CodeState, personNumber: string, now: number): VoucherToken[] =>
  (world.codesOf.get(personNumber) ?? []).filter((token) => stateOf(token, now) === 'ISSUED')

/** Returns the events that revoke these codes. */
export const revokeCodes = (tokens: readonly VoucherToken[]): CodeEvent[] =>
  tokens.map(({ tokenId }) => ({ type: 'code-revoked', tokenId }))

/**
 * Returns the events that revoke every valid offline code of a person.
 * @param signIn limits this to the telephone of one sign-in; by default all telephones are meant
 */
export const revokeOfflineCodes = (
  world: CodeState,
  personNumber: string,
  now: number,
  signIn?: string,
): CodeEvent[] =>
  revokeCodes(
    validCodes(world, personNumber, now).filter(
      (token) => token.kind === 'OFFLINE' && (signIn === undefined || token.signIn === signIn),
    ),
  )
