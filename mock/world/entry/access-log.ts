import type { BusinessType } from '@/contract/till'
import type { AccessKind } from '@/contract/access-log'
import type { ConsentKind } from '@/contract/consent'
import { append } from '../append'

/** The ways to sign in that the access log shows to a person. */
export type SignInWay = 'SMS' | 'PHONE' | 'PLATFORM' | 'DEMO'

/** One use of a person's voucher or data. */
export interface StoredAccess {
  readonly number: number
  readonly at: number
  readonly what: AccessKind
  readonly institutionCode?: string
  readonly businessType?: BusinessType
  readonly way?: SignInWay
  readonly consent?: ConsentKind
  /** The person number of somebody else who did it; absent when it was the person. */
  readonly by?: string
  readonly refused?: true
}

/** The part of the world that holds access logs. */
export interface AccessState {
  /** By person number, oldest first. */
  readonly accessLog: Map<string, StoredAccess[]>
  /** The number of lines so far, so that each has its own number. */
  accessCount: number
}

/** Writes a line into a person's access log. Called only while events are applied. */
export function logAccess(
  world: AccessState,
  personNumber: string,
  entry: Omit<StoredAccess, 'number'>,
): void {
  world.accessCount += 1
  append(world.accessLog, personNumber, { number: world.accessCount, ...entry })
}
