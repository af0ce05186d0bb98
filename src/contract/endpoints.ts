import { listAccounts } from './account'
import type { Endpoint } from './endpoint'
import { readMe } from './me'
import { endSession, enterAsDemoPerson, listDemoPeople, refreshSession } from './session'
import { listSettlements, readSettlement } from './settlement'
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
  issueVoucherToken,
  readVoucherToken,
  revokeVoucherToken,
  listSettlements,
  readSettlement,
  tillDecode,
  tillPreSettle,
  tillSettle,
  tillReverse,
  listTillInstitutions,
} satisfies Record<string, Endpoint>
export type EndpointName = keyof typeof endpoints
