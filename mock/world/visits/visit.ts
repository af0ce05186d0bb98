import type { visitTypes } from '@/contract/settlement'
import type { WireTillItem } from '@/contract/till'
import type { Sharer } from '@/domain/settlement/payers'
import type { Settled } from '@/domain/settlement/settle'
import type { Institution } from '../../policies/sample-city'
import type { Person } from '../people/person'
import type { Insured } from '../people/state'

/** A visit of the mock city, in the words of the wire. */
export interface CityVisit {
  readonly person: Person
  readonly institution: Institution
  readonly med_type: keyof typeof visitTypes
  readonly items: readonly WireTillItem[]
  readonly at: number
  /** The visit it belongs to; absent for a visit of its own. */
  readonly visitId?: string
  /** The deposit of the stay that is given back before; none by default. */
  readonly prepaidFen?: number
}

/** A sharer whose account may pay for this visit, in the order they pay. */
export interface CitySharer extends Sharer {
  readonly person: Person
  readonly admdvs: string
}

/** A visit after the rules of an insurance were applied; `sharers` are in the order of those in the payment. */
export interface SettledVisit {
  readonly insured: Insured
  readonly settled: Settled
  readonly sharers: readonly CitySharer[]
}
