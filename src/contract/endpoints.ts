import { listAccounts } from './account'
import { listAccumulations } from './accumulation'
import { listCities } from './city'
import { listContributions } from './contribution'
import { listDeposits } from './deposit'
import type { Endpoint } from './endpoint'
import { explainSettlement } from './explanation'
import { readLedger } from './ledger'
import { readMe } from './me'
import { dropOfflineCodes, issueOfflineCodes, listOfflineCodes } from './offline-code'
import { readCityPolicy } from './policy'
import { endSession, enterAsDemoPerson, listDemoPeople, refreshSession } from './session'
import { listSettlements, readSettlement } from './settlement'
import { sumSettlements } from './settlement-months'
import { listTillInstitutions, tillDecode, tillPreSettle, tillReverse, tillSettle } from './till'
import { issueVoucherToken, readVoucherToken, revokeVoucherToken } from './voucher'

/** Everything the city can be asked. The mock answers each of these; the app imports the ones it needs. */
export const endpoints = {
  listDemoPeople,
  enterAsDemoPerson,
  refreshSession,
  endSession,
  readMe,
  listAccounts,
  readLedger,
  listAccumulations,
  listContributions,
  listDeposits,
  listCities,
  readCityPolicy,
  issueVoucherToken,
  readVoucherToken,
  revokeVoucherToken,
  issueOfflineCodes,
  listOfflineCodes,
  dropOfflineCodes,
  listSettlements,
  readSettlement,
  explainSettlement,
  sumSettlements,
  tillDecode,
  tillPreSettle,
  tillSettle,
  tillReverse,
  listTillInstitutions,
} satisfies Record<string, Endpoint>
export type EndpointName = keyof typeof endpoints
