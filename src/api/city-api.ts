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

/** The answer to a question: its value, or the problem that prevented it. */
export type CityAnswer<T> = Promise<Result<T, Problem>>

/** The questions of the main package to the city, with questions and answers in our own words. */
export interface CityApi {
  /** Ends the session at the city; a session that the city no longer knows counts as ended. */
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
  /** Issues another batch for this phone; the city makes its earlier batch void. */
  issueOfflineCodes(): CityAnswer<OfflineBatch>
}

/**
 * The time limit for questions about a code, ms. Somebody waits at a till, so an error after five seconds is better
 * than a long wait.
 */
const atTheTillMs = 5_000

/** Builds the questions of the main package. Those on the way to the code have a shorter time limit. */
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
