import type { Appliers } from '../event-parts'
import type { CodeEvent } from './events'
import type { CodeShelf, VoucherToken } from './shelf'

export const applyCodes: Appliers<CodeEvent, CodeShelf> = {
  'code-issued': (world, { tokenId, personNumber, at, codeHash }) => {
    const before = world.newestToken.get(personNumber)
    if (before && before.supersededAt === undefined) before.supersededAt = at
    const token: VoucherToken = { tokenId, personNumber, issuedAt: at }
    world.tokens.set(tokenId, token)
    world.tokensByCode.set(codeHash, token)
    world.newestToken.set(personNumber, token)
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
