import type { WireSettlement } from '@/contract/settlement'
import type { Accumulation, WireReason, Withdrawal } from './events'

export interface KeptSettlement {
  readonly personNumber: string
  /** Changes when it is reversed. */
  wire: WireSettlement
  readonly reasons: readonly WireReason[]
  readonly withdrawals: readonly Withdrawal[]
  readonly accumulation?: Accumulation
}

export interface YearSoFar {
  readonly deductibleFen: number
  readonly pooledFen: number
  readonly admissions: number
}

export interface VisitShelf {
  readonly settlements: Map<string, KeptSettlement>
  /** Newest last, by person number. */
  readonly settlementsOf: Map<string, KeptSettlement[]>
  /** By `yearKey`. */
  readonly yearSoFar: Map<string, YearSoFar>
}

export const visitShelf = (): VisitShelf => ({
  settlements: new Map(),
  settlementsOf: new Map(),
  yearSoFar: new Map(),
})

export const yearKey = (
  personNumber: string,
  { insutype, admdvs, year, group }: Pick<Accumulation, 'insutype' | 'admdvs' | 'year' | 'group'>,
): string => [personNumber, insutype, admdvs, year, group].join('/')
