import type { Binding, SharingTerms } from '@/contract/binding'
import type { ShareScope } from '@/contract/family-words'
import { typedDay } from '@/domain/typed-day'
import { readCap, typedCap } from '../parts/typed-cap'
import { typedTermsErrors, type ReadTerms, type TypedTermsErrors } from '../parts/typed-terms-errors'

/** New terms of a binding as far as they are typed. */
export interface TypedTerms {
  readonly scopes: readonly ShareScope[]
  /** Yuan; empty for no cap. */
  readonly monthCap: string
  readonly visitCap: string
  readonly ends: 'NEVER' | 'ON_DAY'
  /** Digits, year first. */
  readonly endDay: string
}

/** Writes the terms that hold, ready to be changed; a use this app does not know cannot be kept. */
export const termsOf = ({ scopes, monthCapFen, visitCapFen, endsOn }: Binding): TypedTerms => ({
  scopes: scopes.filter((scope): scope is ShareScope => scope !== 'OTHER'),
  monthCap: typedCap(monthCapFen),
  visitCap: typedCap(visitCapFen),
  ends: endsOn === null ? 'NEVER' : 'ON_DAY',
  endDay: (endsOn ?? '').replace(/-/g, ''),
})

const read = ({ scopes, monthCap, visitCap, ends, endDay }: TypedTerms): ReadTerms => ({
  scopes,
  monthCapFen: readCap(monthCap),
  visitCapFen: readCap(visitCap),
  endsOn: ends === 'NEVER' ? null : typedDay(endDay),
})

/** Tells why terms cannot be what is meant; days are `YYYY-MM-DD`. */
export const termsFieldErrors = (
  typed: TypedTerms,
  moment: { readonly beginsOn: string; readonly today: string },
): TypedTermsErrors => typedTermsErrors(read(typed), moment)

/** Makes the terms that go to the city, where nothing is wrong with them. */
export function newTerms(typed: TypedTerms): SharingTerms {
  const { scopes, monthCapFen = null, visitCapFen = null, endsOn = null } = read(typed)
  return { scopes, monthCapFen, visitCapFen, endsOn }
}
