import { append } from '../append'
import type { Appliers } from '../event-parts'
import type { CodeEvent } from './events'
import type { CodeShelf, VoucherToken } from './shelf'

export const applyCodes: Appliers<CodeEvent, CodeShelf> = {
  'code-issued': (world, event) => {
    const { tokenId, kind, personNumber, at: issuedAt, codeHash, diesAt, maxFen } = event
    const shownBy = event.shownBy ?? personNumber
    const token: VoucherToken = { tokenId, kind, personNumber, shownBy, issuedAt, diesAt, maxFen }
    world.tokens.set(tokenId, token)
    world.tokensByCode.set(codeHash, token)
    if (kind === 'OFFLINE') append(world.offlineTokens, personNumber, token)
    else supersede(world, token)
  },
  'code-revoked': (world, { tokenId }) => {
    const token = world.tokens.get(tokenId)
    if (token) token.revoked = true
  },
  'code-decoded': (world, { tokenId, at, institutionCode, authHash }) => {
    const token = world.tokens.get(tokenId)
    if (!token) return
    token.decoded = { at, institutionCode, authHash }
    world.tokensByAuth.set(authHash, token)
  },
}

function supersede(world: CodeShelf, token: VoucherToken): void {
  const key = `${token.personNumber}/${token.shownBy}`
  const before = world.newestToken.get(key)
  if (before && before.supersededAt === undefined) before.supersededAt = token.issuedAt
  world.newestToken.set(key, token)
}
