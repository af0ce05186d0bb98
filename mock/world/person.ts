/** One insurance of a person, in national codes. */
export interface HeldInsurance {
  readonly insutype: '310' | '390'
  readonly psn_insu_stas: '0' | '1' | '2' | '4'
  readonly employment: 'employee' | 'retiree' | 'flexible' | 'resident'
  readonly admdvs: string
  /** What comes into the account each month, fen; 0 where the insurance has no account. */
  readonly monthlyDepositFen: number
}

/** A person of the mock city. Nobody real: the ID numbers carry an area code that does not exist. */
export interface Person {
  /** Short name for tests and the demo entry, such as `employee`. */
  readonly person: string
  readonly personNumber: string
  readonly name: string
  readonly idNumber: string
  readonly phone: string | undefined
  /** One line for the demo entry: who this is and what is special. */
  readonly story: string
  readonly insurances: readonly HeldInsurance[]
  /** How many visits the founding history holds. */
  readonly visits: number
}

/** `*建国`: every character but the family name's stays. */
export const maskName = (name: string): string => `*${name.slice(1)}`

/** `990***********1234` */
export const maskIdNumber = (idNumber: string): string =>
  `${idNumber.slice(0, 3)}${'*'.repeat(11)}${idNumber.slice(-4)}`

/** `138****5678` */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** The insurance a visit is settled by: the first active one, or else the first. */
export function mainInsurance(person: Person): HeldInsurance {
  const found = person.insurances.find((held) => held.psn_insu_stas === '1') ?? person.insurances[0]
  if (!found) throw new RangeError(`${person.person} has no insurance`)
  return found
}
