import type { ConsentKind } from '@/contract/consent'
import type { SmsPurpose } from '@/contract/sms'
import type { PauseReason } from '@/contract/voucher-holder'
import type { AccessState } from './access-log'

/** A session with its pair of tokens. `accountOf` tells its account. */
export interface StoredSession {
  /** The telephone that signed in; a demo session belongs directly to a person and has none. */
  readonly phone?: string
  readonly personNumber?: string
  readonly accessHash: string
  readonly refreshHash: string
  /**
   * The access hash of the first session after the sign-in; renewals keep it, because they are the same sign-in of the
   * same telephone.
   */
  readonly signIn: string
  readonly expiresAt: number
  /** True when its tokens are no longer valid; the session is still stored, to recognise a repeated request. */
  ended?: boolean
  /** The time it was renewed; its refresh token stays valid a little longer, in case the answer was lost. */
  renewedAt?: number
}

/** A text message. Its code is not stored: `smsCode` computes it again. */
export interface StoredSms {
  readonly smsId: string
  readonly phone: string
  readonly purpose: SmsPurpose
  readonly sentAt: number
  wrongTries: number
  used: boolean
}

/** An identity verification; `account` is the telephone or person that started it. */
export interface StoredIdentity {
  readonly idtyId: string
  readonly account: string
  readonly personNumber: string
  wrongFaces: number
  verified: boolean
}

/** The receipt of a consent. */
export interface StoredConsent {
  readonly number: number
  readonly kind: ConsentKind
  readonly version: string
  readonly personNumber: string
  /** The guardian who gave it for a child; absent when it was the person. */
  readonly guardian?: string
  readonly givenAt: number
  withdrawnAt?: number
}

/** The voucher of a person who activated it. */
export interface StoredVoucher {
  readonly activatedAt: number
  /** The password; absent while it is the common one of everybody who joined before the founding. */
  password?: { readonly salt: string; readonly hash: string }
  wrongPasswords: number
  lockedUntil?: number
  paused?: { readonly at: number; readonly reason: PauseReason }
}

/** The part of the world that holds sessions, identities, consents and vouchers. */
export interface EntryState extends AccessState {
  readonly sessionsByAccess: Map<string, StoredSession>
  readonly sessionsByRefresh: Map<string, StoredSession>
  /** Text messages, in the order they were sent. */
  readonly textMessages: Map<string, StoredSms>
  /** The times messages were sent, oldest first, by telephone. */
  readonly messagesTo: Map<string, number[]>
  /** The telephones that platforms gave, by the hash of the platform and its proof. */
  readonly phonesGiven: Map<string, string>
  /** The linked telephone, by the hash of a platform and its user. */
  readonly platformLinks: Map<string, string>
  readonly identities: Map<string, StoredIdentity>
  /** The times a wrong name or number was given, oldest first, by account. */
  readonly mismatches: Map<string, number[]>
  /**
   * The person verified by each telephone. A telephone has one person and a person one telephone, so this map and the
   * next are inverse.
   */
  readonly personByPhone: Map<string, string>
  readonly phoneByPerson: Map<string, string>
  /** By person number, oldest first. */
  readonly consents: Map<string, StoredConsent[]>
  readonly vouchers: Map<string, StoredVoucher>
  /** The number of receipts so far, so that each has its own number. */
  consentCount: number
}

/** Creates the state of a city that nobody has signed in to. */
export const initialEntryState = (): EntryState => ({
  sessionsByAccess: new Map(),
  sessionsByRefresh: new Map(),
  textMessages: new Map(),
  messagesTo: new Map(),
  phonesGiven: new Map(),
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
