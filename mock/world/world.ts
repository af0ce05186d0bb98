import type { WireSettlement } from '@/contract/settlement'
import type { Accumulation, Withdrawal } from './events'
import type { Person } from './person'

export interface KeptSession {
  readonly personNumber: string
  readonly accessHash: string
  readonly refreshHash: string
  readonly expiresAt: number
  /** Its tokens open nothing any more; it is still known, to recognise a repeated request. */
  ended?: boolean
  /** When it was renewed: its refresh token is good for a little longer, in case the answer was lost. */
  renewedAt?: number
}

/** A voucher code as the city knows it: its hash, never itself. */
export interface VoucherToken {
  readonly tokenId: string
  readonly personNumber: string
  readonly issuedAt: number
  /** When a newer code of the same person was issued; the grace counts from then. */
  supersededAt?: number
  revoked?: boolean
  decoded?: { readonly at: number; readonly institutionCode: string; readonly authHash: string }
  settlementId?: string
}

/** Money by the year it came in; `year` says which year is the current one. */
export interface AccountMoney {
  year: number
  currentYearFen: number
  priorYearsFen: number
}

export interface KeptSettlement {
  readonly personNumber: string
  readonly number: number
  wire: WireSettlement
  readonly withdrawals: readonly Withdrawal[]
  readonly accumulation?: Accumulation
}

export interface YearSoFar {
  deductibleFen: number
  pooledFen: number
  admissions: number
}

export interface KeptAnswer {
  readonly fingerprint: string
  readonly status: number
  readonly body: unknown
}

/** The whole city. Only `applyEvent` changes it. */
export interface World {
  readonly people: ReadonlyMap<string, Person>
  /** Counts what happened, so that every record has its own number. */
  events: number
  readonly sessionsByAccess: Map<string, KeptSession>
  readonly sessionsByRefresh: Map<string, KeptSession>
  readonly tokens: Map<string, VoucherToken>
  readonly tokensByCode: Map<string, VoucherToken>
  readonly tokensByAuth: Map<string, VoucherToken>
  /** The code a person shows now, by person number. */
  readonly newestToken: Map<string, VoucherToken>
  readonly accounts: Map<string, AccountMoney>
  readonly settlements: Map<string, KeptSettlement>
  /** Newest last, by person number. */
  readonly settlementsOf: Map<string, KeptSettlement[]>
  readonly yearSoFar: Map<string, YearSoFar>
  readonly answers: Map<string, KeptAnswer>
}

export function emptyWorld(people: readonly Person[]): World {
  return {
    people: new Map(people.map((person) => [person.personNumber, person])),
    events: 0,
    sessionsByAccess: new Map(),
    sessionsByRefresh: new Map(),
    tokens: new Map(),
    tokensByCode: new Map(),
    tokensByAuth: new Map(),
    newestToken: new Map(),
    accounts: new Map(),
    settlements: new Map(),
    settlementsOf: new Map(),
    yearSoFar: new Map(),
    answers: new Map(),
  }
}

export const yearKey = (
  personNumber: string,
  of: Pick<Accumulation, 'insuranceCode' | 'year' | 'group'>,
): string => [personNumber, of.insuranceCode, of.year, of.group].join('/')
