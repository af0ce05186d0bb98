import { certificateWords } from '../../../../words/en/certificates'

/** English of the fields by which a relative is found in the register. */
export const relativeFields = {
  name: 'Their name',
  chosen: 'chosen',
  ...certificateWords,
} as const
