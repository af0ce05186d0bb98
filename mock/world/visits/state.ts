import type { WireSettlement } from '@/contract/settlement'
import type { Accumulation, VisitEvent, WireReason, Withdrawal } from './events'

/** A settlement, or the reversal of one, with everything that a reversal needs. */
export interface StoredSettlement {
  readonly personNumber: string
  /** The record as it is on the wire; it changes when the settlement is reversed. */
  wire: WireSettlement
  readonly reasons: readonly WireReason[]
  readonly withdrawals: readonly Withdrawal[]
  readonly accumulation?: Accumulation
}

/** The deposit of a stay, and the time at which it was given back. */
export interface StoredPrepayment extends Extract<VisitEvent, { type: 'prepaid' }> {
  readonly returnedAt?: number
}

/** The accumulations of one year so far. */
export interface YearSoFar {
  readonly deductibleFen: number
  readonly pooledFen: number
  readonly admissions: number
}

/** The part of the world that holds settlements. */
export interface VisitState {
  readonly settlements: Map<string, StoredSettlement>
  /** The records of a person, newest last, by person number. */
  readonly settlementsOf: Map<string, StoredSettlement[]>
  /** The settlement that each box was sold in, by its trace code; a reversal takes the box back. */
  readonly soldBoxes: Map<string, string>
  readonly prepayments: Map<string, StoredPrepayment>
  /** The ids of a person's deposits, oldest first, by person number. */
  readonly prepaymentsOf: Map<string, string[]>
  /** The accumulations, by `yearKey`. */
  readonly yearSoFar: Map<string, YearSoFar>
}

/** Creates the state of a city without settlements. */
export const initialVisitState = (): VisitState => ({
  settlements: new Map(),
  settlementsOf: new Map(),
  soldBoxes: new Map(),
  prepayments: new Map(),
  prepaymentsOf: new Map(),
  yearSoFar: new Map(),
})

/** Returns the deposits of a person, oldest first. */
export const prepaymentsOf = (world: VisitState, personNumber: string): readonly StoredPrepayment[] =>
  (world.prepaymentsOf.get(personNumber) ?? []).flatMap((id) => world.prepayments.get(id) ?? [])

/** Returns the key of the accumulations of one year. */
export const yearKey = (
  personNumber: string,
  { insutype, admdvs, year, group }: Pick<Accumulation, 'insutype' | 'admdvs' | 'year' | 'group'>,
): string => [personNumber, insutype, admdvs, year, group].join('/')
