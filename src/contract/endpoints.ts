import { readAccessLog } from './access-log'
import { listAccounts } from './account'
import { listAccumulations } from './accumulation'
import { searchCatalogue } from './catalogue'
import { listCities } from './city'
import { giveConsent, listConsents, listConsentTexts, withdrawConsent } from './consent'
import { listContributions } from './contribution'
import { listDeposits } from './deposit'
import { issueDocument, verifyDocument } from './document'
import type { Endpoint } from './endpoint'
import { estimateVisit } from './estimate'
import { explainSettlement } from './explanation'
import { readGuardianship } from './guardianship'
import { checkFace, startIdentityVerification } from './identity'
import { endFiling, fileForCare, listFilings } from './filing'
import { findInstitutions } from './institution'
import { chooseInsuredPlace } from './insured-place'
import {
  acceptBinding,
  changeBinding,
  declineBinding,
  endBinding,
  listBindings,
  listUsages,
  offerBinding,
  orderSharers,
  readSharingEligibility,
} from './family'
import { readLedger } from './ledger'
import { readMe } from './me'
import { listNotices, switchNotices } from './notice'
import { dropOfflineCodes, issueOfflineCodes, listOfflineCodes } from './offline-code'
import { readCityPolicy } from './policy'
import { listPremiumBills, payPremium } from './premium'
import { revealMe } from './reveal'
import { addRelative, issueRelativeToken, listRelatives, removeRelative } from './relative'
import { enterAsDemoPerson, listDemoPeople } from './demo'
import { endSession, refreshSession } from './session'
import { listPrepayments, tillPrepay } from './prepayment'
import { listSettlements, readSettlement } from './settlement'
import { sumSettlements } from './settlement-months'
import { findSettlements } from './settlement-search'
import { signInByPhone, signInByPlatform, signInBySms } from './sign-in'
import { requestSmsCode } from './sms'
import { listTillInstitutions, tillDecode, tillPreSettle, tillReverse, tillSettle } from './till'
import { issueVoucherToken, readVoucherToken, revokeVoucherToken } from './voucher'
import {
  activateVoucher,
  changePassword,
  pauseVoucher,
  readVoucher,
  requestResetCode,
  resetPassword,
  resumeVoucher,
} from './voucher-holder'
import { queryTraceCode } from './trace-code'
import { acceptTransfer, listTransfers, sendTransfer } from './transfer'
import { moveWallet, openWallet, readWallet } from './wallet'
import { checkWithdrawal } from './withdrawal'

/** All endpoints. The mock answers each of them; the app imports only those it needs. */
export const endpoints = {
  listDemoPeople,
  enterAsDemoPerson,
  refreshSession,
  endSession,
  requestSmsCode,
  signInBySms,
  signInByPhone,
  signInByPlatform,
  startIdentityVerification,
  checkFace,
  listConsentTexts,
  listConsents,
  giveConsent,
  withdrawConsent,
  readGuardianship,
  listNotices,
  switchNotices,
  readMe,
  revealMe,
  chooseInsuredPlace,
  listAccounts,
  readLedger,
  listAccumulations,
  listContributions,
  listDeposits,
  listCities,
  readCityPolicy,
  readVoucher,
  activateVoucher,
  pauseVoucher,
  resumeVoucher,
  changePassword,
  requestResetCode,
  resetPassword,
  readAccessLog,
  issueVoucherToken,
  readVoucherToken,
  revokeVoucherToken,
  issueOfflineCodes,
  listOfflineCodes,
  dropOfflineCodes,
  listSettlements,
  findSettlements,
  readSettlement,
  explainSettlement,
  sumSettlements,
  issueDocument,
  verifyDocument,
  findInstitutions,
  searchCatalogue,
  queryTraceCode,
  estimateVisit,
  checkWithdrawal,
  listFilings,
  fileForCare,
  endFiling,
  listPrepayments,
  readWallet,
  openWallet,
  moveWallet,
  listTransfers,
  sendTransfer,
  acceptTransfer,
  listPremiumBills,
  payPremium,
  tillDecode,
  tillPreSettle,
  tillSettle,
  tillReverse,
  tillPrepay,
  listTillInstitutions,
  readSharingEligibility,
  listBindings,
  offerBinding,
  acceptBinding,
  declineBinding,
  changeBinding,
  endBinding,
  orderSharers,
  listUsages,
  listRelatives,
  addRelative,
  removeRelative,
  issueRelativeToken,
} satisfies Record<string, Endpoint>

/** The name of any endpoint. */
export type EndpointName = keyof typeof endpoints
