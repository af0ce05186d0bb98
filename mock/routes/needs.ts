import { listAccounts } from '@/contract/account'
import { listAccumulations } from '@/contract/accumulation'
import { consentKinds, type ConsentKind } from '@/contract/consent'
import { listContributions } from '@/contract/contribution'
import { listDeposits } from '@/contract/deposit'
import { issueDocument } from '@/contract/document'
import type { Endpoint } from '@/contract/endpoint'
import { explainSettlement } from '@/contract/explanation'
import { acceptBinding, offerBinding } from '@/contract/family'
import { readLedger } from '@/contract/ledger'
import { switchNotices } from '@/contract/notice'
import { issueOfflineCodes } from '@/contract/offline-code'
import { addRelative, issueRelativeToken } from '@/contract/relative'
import { listSettlements, readSettlement } from '@/contract/settlement'
import { sumSettlements } from '@/contract/settlement-months'
import { findSettlements } from '@/contract/settlement-search'
import { issueVoucherToken } from '@/contract/voucher'
import { waitMsForCode } from '../world/codes/issuing-limit'
import type { CodeState } from '../world/codes/state'
import { consentGiven } from '../world/entry/consent-given'
import type { EntryState } from '../world/entry/state'
import type { Person } from '../world/people/person'
import { refuse, refuseFor, type Refused } from './route'

/** The consents that a caller must have given before these endpoints are answered. */
const requiredConsents: Readonly<Partial<Record<ConsentKind, readonly Endpoint[]>>> = {
  VOUCHER_USE: [issueVoucherToken, issueOfflineCodes, issueRelativeToken],
  RELATIVE_CODE: [addRelative, issueRelativeToken],
  NOTICES: [switchNotices],
  FAMILY_SHARING: [offerBinding, acceptBinding],
  READ_RECORDS: [
    listAccounts,
    readLedger,
    listAccumulations,
    listContributions,
    listDeposits,
    listSettlements,
    findSettlements,
    readSettlement,
    explainSettlement,
    sumSettlements,
    issueDocument,
  ],
}

const requiredConsentsOf = (endpoint: Endpoint): readonly ConsentKind[] =>
  consentKinds.filter((kind) => requiredConsents[kind]?.includes(endpoint))

/**
 * Returns the refusal for a verified person who lacks a required consent, or who wants to show a code without an active
 * voucher; undefined when nothing is missing.
 */
export function missingRequirement(
  world: EntryState,
  endpoint: Endpoint,
  person: Person,
): Refused | undefined {
  const needs = requiredConsentsOf(endpoint)
  const missing = needs.find((kind) => !consentGiven(world, person.personNumber, kind))
  if (missing) return consentRequired(missing)
  return needs.includes('VOUCHER_USE') ? unusableVoucher(world, person) : undefined
}

/** Refuses codes of a person's voucher, whoever wants to show them; undefined when codes may be shown. */
export function unusableVoucher(world: EntryState, { personNumber }: Person): Refused | undefined {
  if (!consentGiven(world, personNumber, 'VOUCHER_USE')) return consentRequired('VOUCHER_USE')
  const voucher = world.vouchers.get(personNumber)
  if (!voucher) return refuse('VOUCHER_NOT_ACTIVATED', 'activate the voucher first: POST /voucher/activate')
  return voucher.paused
    ? refuse('VOUCHER_PAUSED', 'the voucher is paused; POST /voucher/resume ends the pause')
    : undefined
}

const consentRequired = (kind: ConsentKind): Refused =>
  refuse('CONSENT_REQUIRED', `needs the consent ${kind}: GET /consent-texts, POST /consents`)

/** Refuses a person who must wait for the next code; undefined when they need not wait. */
export function codeRateRefusal(
  world: CodeState,
  { personNumber }: Person,
  now: number,
): Refused | undefined {
  const waitMs = waitMsForCode(world, personNumber, now)
  return waitMs > 0 ? refuseFor(waitMs, 'RATE_LIMITED', 'twenty codes a minute at most') : undefined
}
