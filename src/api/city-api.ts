import { listAccounts, type Account } from '@/contract/account'
import { listCityNames } from '@/contract/city-names'
import { readMe, type Me } from '@/contract/me'
import { issueOfflineCodes, type OfflineBatch } from '@/contract/offline-code'
import { endSession } from '@/contract/session'
import { listSettlements, readSettlement, type Settlement } from '@/contract/settlement'
import {
  issueVoucherToken,
  readVoucherToken,
  revokeVoucherToken,
  type IssuedCode,
  type VoucherTokenState,
} from '@/contract/voucher'
import type { Problem } from '@/domain/problem'
import { ok, type Result } from '@/domain/result'
import type { Call } from './call'

export type CityAnswer<T> = Promise<Result<T, Problem>>

/** The city as features see it: questions in our words, answers in our words. */
export interface CityApi {
  /** A session the city no longer knows is one that has ended. */
  endSession(): CityAnswer<object>
  me(): CityAnswer<Me>
  cityNames(): CityAnswer<readonly { readonly code: string; readonly name: string }[]>
  accounts(): CityAnswer<readonly Account[]>
  /** Newest first; `limit` 1–50. */
  latestSettlements(limit: number): CityAnswer<readonly Settlement[]>
  settlement(id: string): CityAnswer<Settlement>
  issueCode(): CityAnswer<IssuedCode>
  codeState(tokenId: string): CityAnswer<VoucherTokenState>
  revokeCode(tokenId: string): CityAnswer<VoucherTokenState>
  /** Another batch for this phone; the one before it dies. */
  issueOfflineCodes(): CityAnswer<OfflineBatch>
}

/** A code is wanted while someone waits at a till: better an honest sentence after five seconds than a long hope. */
const atTheTillMs = 5_000

export function createCityApi(call: Call): CityApi {
  const soon = { timeoutMs: atTheTillMs }
  return {
    endSession: async () => {
      const ended = await call(endSession, {})
      return !ended.ok && ended.error.is === 'signed-out' ? ok({}) : ended
    },
    me: () => call(readMe, {}),
    cityNames: () => call(listCityNames, {}),
    accounts: () => call(listAccounts, {}),
    latestSettlements: async (limit) => {
      const page = await call(listSettlements, { limit })
      return page.ok ? { ok: true, value: page.value.settlements } : page
    },
    settlement: (settlementId) => call(readSettlement, settlementId),
    issueCode: () => call(issueVoucherToken, {}, soon),
    codeState: (tokenId) => call(readVoucherToken, tokenId, soon),
    revokeCode: (tokenId) => call(revokeVoucherToken, tokenId, soon),
    issueOfflineCodes: () => call(issueOfflineCodes, {}),
  }
}
