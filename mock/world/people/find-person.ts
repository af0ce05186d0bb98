import type { Person } from './person'
import type { PeopleShelf } from './shelf'

/** How somebody names a person, as it is on the wire; the kind of number is an ID card, a social-security card, an insured number. */
export interface NamedPerson {
  readonly psn_cert_type: '01' | '02' | '03'
  readonly certno: string
  readonly psn_name: string
}

const numberOf = { '01': 'idNumber', '02': 'cardNumber', '03': 'personNumber' } as const

/** The person of the register by that number and that name; both must be right. */
export const findPerson = (
  { people }: PeopleShelf,
  { psn_cert_type, certno, psn_name }: NamedPerson,
): Person | undefined =>
  [...people.values()].find(
    (person) => person[numberOf[psn_cert_type]] === certno && person.name === psn_name.trim(),
  )
