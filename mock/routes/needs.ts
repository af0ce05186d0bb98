import { listAccounts } from '@/contract/account'
import { listAccumulations } from '@/contract/accumulation'
import { consentKinds, type ConsentKind } from '@/contract/consent'
import { listContributions } from '@/contract/contribution'
import { listDeposits } from '@/contract/deposit'
import type { Endpoint } from '@/contract/endpoint'
import { explainSettlement } from '@/contract/explanation'
import { acceptBinding, offerBinding } from '@/contract/family'
import { readLedger } from '@/contract/ledger'
import { issueOfflineCodes } from '@/contract/offline-code'
import { addRelative, issueRelativeToken } from '@/contract/relative'
import { listSettlements, readSettlement } from '@/contract/settlement'
import { sumSettlements } from '@/contract/settlement-months'
import { findSettlements } from '@/contract/settlement-search'
import { issueVoucherToken } from '@/contract/voucher'
import { waitForCode } from '../world/codes/issuing-pace'
import type { CodeShelf } from '../world/codes/shelf'
import { consentGiven } from '../world/entry/consent-given'
import type { EntryShelf } from '../world/entry/shelf'
import type { Person } from '../world/people/person'
import { refuse, refuseFor, type Refused } from './route'

/** What whoever asks must have agreed to before these are answered. */
const consentsNeeded: Readonly<Partial<Record<ConsentKind, readonly Endpoint[]>>> = {
  VOUCHER_USE: [issueVoucherToken, issueOfflineCodes, issueRelativeToken],
  RELATIVE_CODE: [addRelative, issueRelativeToken],
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
  ],
}

const needsOf = (endpoint: Endpoint): readonly ConsentKind[] =>
  consentKinds.filter((kind) => consentsNeeded[kind]?.includes(endpoint))

/** Why a verified person may not ask this yet; undefined when nothing is missing. Whoever shows a code needs a voucher in use. */
export function unmetNeed(world: EntryShelf, endpoint: Endpoint, person: Person): Refused | undefined {
  const needs = needsOf(endpoint)
  const missing = needs.find((kind) => !consentGiven(world, person.personNumber, kind))
  if (missing) return withoutConsent(missing)
  return needs.includes('VOUCHER_USE') ? unusableVoucher(world, person) : undefined
}

/** Why no code of this person's voucher may be shown, by whomever; undefined when one may. */
export function unusableVoucher(world: EntryShelf, { personNumber }: Person): Refused | undefined {
  if (!consentGiven(world, personNumber, 'VOUCHER_USE')) return withoutConsent('VOUCHER_USE')
  const voucher = world.vouchers.get(personNumber)
  if (!voucher) return refuse('VOUCHER_NOT_ACTIVATED', 'activate the voucher first: POST /voucher/activate')
  return voucher.paused
    ? refuse('VOUCHER_PAUSED', 'the voucher is paused; POST /voucher/resume ends the pause')
    : undefined
}

const withoutConsent = (kind: ConsentKind): Refused =>
  refuse('CONSENT_REQUIRED', `needs the consent ${kind}: GET /consent-texts, POST /consents`)

/** Why a person must wait for the next code to show; undefined when they need not. */
export function tooManyCodes(world: CodeShelf, { personNumber }: Person, now: number): Refused | undefined {
  const waitMs = waitForCode(world, personNumber, now)
  return waitMs > 0 ? refuseFor(waitMs, 'RATE_LIMITED', 'twenty codes a minute at most') : undefined
}
