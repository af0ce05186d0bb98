import type { AccessKind } from '@/contract/access-log'
import type { ConsentKind } from '@/contract/consent'
import { append } from '../append'

/** The ways to sign in that a person is told of. */
export type SignInWay = 'SMS' | 'PLATFORM' | 'DEMO'

/** One use of a person's voucher or data. */
export interface KeptAccess {
  readonly number: number
  readonly at: number
  readonly what: AccessKind
  readonly institutionCode?: string
  readonly businessType?: string
  readonly way?: SignInWay
  readonly consent?: ConsentKind
  /** Person number of who did it, when it was somebody else. */
  readonly by?: string
  readonly refused?: true
}

export interface AccessShelf {
  /** By person number, oldest first. */
  readonly accessLog: Map<string, KeptAccess[]>
  /** Counts lines, so that each has its own number. */
  accessCount: number
}

/** Writes a line into a person's access log. Only events do, as they are applied. */
export function logAccess(world: AccessShelf, personNumber: string, entry: Omit<KeptAccess, 'number'>): void {
  world.accessCount += 1
  append(world.accessLog, personNumber, { number: world.accessCount, ...entry })
}
