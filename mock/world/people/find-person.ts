import { isSameName } from '@/domain/person-name'
import type { Person } from './person'
import type { PeopleState } from './state'

/**
 * The name and number by which a person is identified, as on the wire; the kind of number is an ID card, a
 * social-security card or an insured number.
 */
export interface NamedPerson {
  readonly psn_cert_type: '01' | '02' | '03'
  readonly certno: string
  readonly psn_name: string
}

const numberOf = { '01': 'idNumber', '02': 'cardNumber', '03': 'personNumber' } as const

/** Finds the person of the register with that number and that name; both must match. */
export const findPerson = (
  { people }: PeopleState,
  { psn_cert_type, certno, psn_name }: NamedPerson,
): Person | undefined =>
  [...people.values()].find(
    (person) => person[numberOf[psn_cert_type]] === certno && isSameName(person.name, psn_name),
  )
