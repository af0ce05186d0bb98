import type { ConsentKind } from '@/contract/consent'
import type { SmsPurpose } from '@/contract/sms'
import type { PauseReason } from '@/contract/voucher-holder'
import type { AccessShelf } from './access-log'

/** Tokens that somebody holds. Whose they are is said by `accountOf`. */
export interface KeptSession {
  /** Whose telephone signed in; a demo session belongs to a person at once and has none. */
  readonly phone?: string
  readonly personNumber?: string
  readonly accessHash: string
  readonly refreshHash: string
  /** What it was called when somebody signed in: its renewals are the same telephone, signed in once. */
  readonly signIn: string
  readonly expiresAt: number
  /** Its tokens open nothing any more; it is still known, to recognise a repeated request. */
  ended?: boolean
  /** When it was renewed: its refresh token is good for a little longer, in case the answer was lost. */
  renewedAt?: number
}

/** A text message. Its code is not kept: `smsCode` draws it again. */
export interface KeptSms {
  readonly smsId: string
  readonly phone: string
  readonly purpose: SmsPurpose
  readonly sentAt: number
  wrongTries: number
  used: boolean
}

/** Somebody saying who they are; `account` is the telephone or person that does. */
export interface KeptIdentity {
  readonly idtyId: string
  readonly account: string
  readonly personNumber: string
  wrongFaces: number
  verified: boolean
}

/** The receipt of a consent. */
export interface KeptConsent {
  readonly number: number
  readonly kind: ConsentKind
  readonly version: string
  readonly personNumber: string
  /** The guardian who gave it for a child. */
  readonly guardian?: string
  readonly givenAt: number
  withdrawnAt?: number
}

/** The voucher of a person who activated it. */
export interface KeptVoucher {
  readonly activatedAt: number
  /** Absent while it is the one that everybody has who joined before the founding. */
  password?: { readonly salt: string; readonly hash: string }
  wrongPasswords: number
  lockedUntil?: number
  paused?: { readonly at: number; readonly reason: PauseReason }
}

export interface EntryShelf extends AccessShelf {
  readonly sessionsByAccess: Map<string, KeptSession>
  readonly sessionsByRefresh: Map<string, KeptSession>
  /** In the order they were sent. */
  readonly textMessages: Map<string, KeptSms>
  /** When messages were sent, oldest first, by telephone. */
  readonly messagesTo: Map<string, number[]>
  /** The telephone that was linked, by the hash of a platform and its user. */
  readonly platformLinks: Map<string, string>
  readonly identities: Map<string, KeptIdentity>
  /** When a wrong name or number was given, oldest first, by account. */
  readonly mismatches: Map<string, number[]>
  /** Each telephone proves one person, and each person has one telephone: two ways to look at the same. */
  readonly personByPhone: Map<string, string>
  readonly phoneByPerson: Map<string, string>
  /** By person number, oldest first. */
  readonly consents: Map<string, KeptConsent[]>
  readonly vouchers: Map<string, KeptVoucher>
  /** Counts receipts, so that each has its own number. */
  consentCount: number
}

export const entryShelf = (): EntryShelf => ({
  sessionsByAccess: new Map(),
  sessionsByRefresh: new Map(),
  textMessages: new Map(),
  messagesTo: new Map(),
  platformLinks: new Map(),
  identities: new Map(),
  mismatches: new Map(),
  personByPhone: new Map(),
  phoneByPerson: new Map(),
  consents: new Map(),
  vouchers: new Map(),
  accessLog: new Map(),
  consentCount: 0,
  accessCount: 0,
})
