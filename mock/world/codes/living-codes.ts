import type { CodeEvent } from './events'
import type { CodeShelf, VoucherToken } from './shelf'
import { stateOf } from './token-state'

/** Every code that could still be scanned and is of this person's voucher or shown by them. */
export const livingCodes = (world: CodeShelf, personNumber: string, now: number): VoucherToken[] =>
  (world.codesOf.get(personNumber) ?? []).filter((token) => stateOf(token, now) === 'ISSUED')

/** Kills them at once. */
export const revoking = (tokens: readonly VoucherToken[]): CodeEvent[] =>
  tokens.map(({ tokenId }) => ({ type: 'code-revoked', tokenId }))

/**
 * Kills every offline code of a person that may still be used.
 * @param signIn of that telephone alone; of all of them unless told
 */
export const revokedOffline = (
  world: CodeShelf,
  personNumber: string,
  now: number,
  signIn?: string,
): CodeEvent[] =>
  revoking(
    livingCodes(world, personNumber, now).filter(
      (token) => token.kind === 'OFFLINE' && (signIn === undefined || token.signIn === signIn),
    ),
  )
