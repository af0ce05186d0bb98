import type { Translated } from '../../../../words/language'
import type { medicineBox as zhHans } from '../zh-hans/medicine-box'

/** English of the page about one box of medicine. */
export const medicineBox = {
  title: 'Check a box',
  intro:
    'Each box of medicine has a trace code of 20 digits below its bars. It tells whether the insurance has seen the box sold.',
  scan: 'Scan the box',
  code: 'Trace code',
  placeholder: '20 digits',
  check: 'Check',
  busy: 'Checking',
  signIn: 'Sign in to check',
  errors: {
    'no-code':
      'This is no trace code, which has 20 digits. A shop’s bar code has 13; please scan the other one',
    'no-scanner': 'The scanner did not open. Please type the 20 digits here',
  },
  refusals: {
    TRACE_CODE_UNKNOWN: {
      what: 'No box has this trace code',
      todo: 'Please check the 20 digits. If they are right, keep the box and ask the insurance hotline.',
    },
  },
  unsold: 'The insurance has not seen this box sold',
  unsoldText: 'A new purchase takes a while to appear. What was not bought with insurance is not here.',
  sold: (times) => (times === 1 ? 'Sold once' : `Sold ${times} times`),
  fine: 'This agrees with your family’s purchases.',
  strange: 'If you have just bought it, do not use it. Keep the box and the receipt, and call the hotline.',
  call: (number) => `Call ${number}`,
  buyers: { SELF: 'To you', FAMILY: 'To your family', OTHER: 'To somebody else' },
  medicine: 'What the insurance pays of it',
} satisfies Translated<typeof zhHans>
