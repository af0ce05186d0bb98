import type { Translated } from '../language'
import type { certificateWords as zhHans } from '../zh-hans/certificates'

/** English of the numbers by which the register finds a person, for every form that asks for one. */
export const certificateWords = {
  namePlaceholder: 'As registered',
  certificate: 'Which number to check with',
  certificates: {
    ID_CARD: 'ID card number',
    SOCIAL_SECURITY_CARD: 'Social security card no.',
    INSURED_NUMBER: 'Personal insurance no.',
  },
  numberPlaceholder: {
    ID_CARD: '18 characters',
    SOCIAL_SECURITY_CARD: 'Number on the card',
    INSURED_NUMBER: 'Insurance office no.',
  },
  idLacks: (missing: number) => `An ID card number has 18 characters; ${missing} more to go`,
  phoneLacks: (missing: number) => `A mobile number has 11 digits; ${missing} more to go`,
  numberError: {
    LENGTH: 'An ID card number has 18 characters; please check',
    CHECK: 'One character of the ID card number does not fit; please check',
    UNBORN: "The birth date in the number has not come yet; please check it and the phone's date",
  },
} satisfies Translated<typeof zhHans>
