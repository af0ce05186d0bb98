import { append } from '../append'
import { logAccess, type AccessState, type StoredAccess } from '../entry/access-log'
import type { Appliers } from '../event-parts'
import type { CodeEvent } from './events'
import type { CodeState, VoucherToken } from './state'

/** The effects of the events of voucher codes. */
export const applyCodes: Appliers<CodeEvent, CodeState & AccessState> = {
  'code-issued': (world, event) => {
    const { tokenId, kind, personNumber, at: issuedAt, codeHash, diesAt, maxFen, signIn } = event
    const shownBy = event.shownBy ?? personNumber
    const token: VoucherToken = {
      tokenId,
      kind,
      personNumber,
      shownBy,
      issuedAt,
      diesAt,
      maxFen,
      ...(signIn !== undefined && { signIn }),
    }
    world.tokens.set(tokenId, token)
    world.tokensByCode.set(codeHash, token)
    append(world.codesOf, personNumber, token)
    if (shownBy !== personNumber) append(world.codesOf, shownBy, token)
    if (kind === 'OFFLINE') append(world.offlineTokens, personNumber, token)
    else supersede(world, token)
  },
  'code-revoked': (world, { tokenId }) => {
    const token = world.tokens.get(tokenId)
    if (token) token.revoked = true
  },
  'code-decoded': (world, { tokenId, at, institutionCode, businessType, authHash, bindingIds = [] }) => {
    const token = world.tokens.get(tokenId)
    if (!token) return
    token.decoded = { at, institutionCode, businessType, authHash, bindingIds }
    world.tokensByAuth.set(authHash, token)
    logScan(world, token, { at, institutionCode, businessType })
  },
  'decode-refused': (world, { tokenId, at, institutionCode, businessType, why }) => {
    const token = world.tokens.get(tokenId)
    if (!token) return
    token.refusedAt = [...(token.refusedAt ?? []), `${institutionCode}/${why}`]
    logScan(world, token, { at, institutionCode, businessType, refused: true })
  },
}

type Scan = Pick<StoredAccess, 'at' | 'institutionCode' | 'businessType' | 'refused'>

/**
 * Records a scan in the access log of the voucher's owner, with the person who showed the code if that was somebody
 * else.
 */
function logScan(world: AccessState, { personNumber, shownBy }: VoucherToken, scan: Scan): void {
  const by = shownBy === personNumber ? {} : { by: shownBy }
  logAccess(world, personNumber, { what: 'DECODE', ...scan, ...by })
}

function supersede(world: CodeState, token: VoucherToken): void {
  const key = `${token.personNumber}/${token.shownBy}`
  const before = world.newestToken.get(key)
  if (before && before.supersededAt === undefined) before.supersededAt = token.issuedAt
  world.newestToken.set(key, token)
}
