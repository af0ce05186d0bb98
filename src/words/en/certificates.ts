import type { Translated } from '../language'
import type { certificateWords as zhHans } from '../zh-hans/certificates'

/** English of the numbers a person is found by in the register, wherever a form asks for one. */
export const certificateWords = {
  namePlaceholder: 'As registered',
  certificate: 'Which number to check with',
  certificates: { '01': 'ID card number', '02': 'Social security card no.', '03': 'Personal insurance no.' },
  numberPlaceholder: {
    '01': '18 characters',
    '02': 'Number on the card',
    '03': 'Insurance office no.',
  },
  numberWrong: {
    LENGTH: 'An ID card number has 18 characters; please check',
    CHECK: 'One character of the ID card number does not fit; please check',
  },
} satisfies Translated<typeof zhHans>
