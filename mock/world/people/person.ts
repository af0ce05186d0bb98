/** One insurance of a person in one insured place, in national codes. */
export interface HeldInsurance {
  readonly insutype: '310' | '390'
  readonly employment: 'employee' | 'retiree' | 'flexible' | 'resident'
  readonly admdvs: string
  /** The contribution base or, for a retiree, the pension, fen a month; 0 for residents. */
  readonly baseFen: number
  /** The number of months before the founding at which it began; when absent, it covers the whole history. */
  readonly sinceMonthsAgo?: number
  /** The time it stopped being active, and its state since: 2 暂停, 4 终止. */
  readonly stopped?: { readonly monthsAgo: number; readonly state: '2' | '4' }
}

/** A person of the mock city, who does not exist: the ID numbers carry an area code that is not in use. */
export interface Person {
  /** The short name for tests and the demo entry, such as `employee`. */
  readonly person: string
  readonly personNumber: string
  readonly name: string
  readonly idNumber: string
  /** The number of the social-security card; invented like everything else. */
  readonly cardNumber: string
  readonly phone: string | undefined
  /** One line for the demo entry: the person, and what is special about them. */
  readonly story: string
  readonly insurances: readonly HeldInsurance[]
  /** The number of visits in the founding history. */
  readonly visits: number
  /** The person number of the guardian of a child under 14. */
  readonly guardian?: string
  /** True for a generated person, whom nobody can choose by name at the demo entry. */
  readonly crowd?: true
  /**
   * True for a person in the register who has never used the app: no telephone verified, no consent given, no voucher
   * activated.
   */
  readonly newcomer?: true
}

/** Masks a name, such as `*建国`: only the first character is hidden, also one of two UTF-16 units. */
export const maskName = (name: string): string => `*${Array.from(name).slice(1).join('')}`

/** Masks an ID number, such as `990***********1234`. */
export const maskIdNumber = (idNumber: string): string =>
  `${idNumber.slice(0, 3)}${'*'.repeat(11)}${idNumber.slice(-4)}`

/** Masks a telephone number, such as `138****5678`. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** Tells whether an ID number is a man's: its seventeenth digit is odd for men. */
export const isMan = ({ idNumber }: Person): boolean => Number(idNumber[16]) % 2 === 1
