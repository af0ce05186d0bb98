import type * as v from 'valibot'
import {
  addRelative,
  issueRelativeToken,
  listRelatives,
  removeRelative,
  type Relative,
} from '@/contract/relative'
import type { IssuedCode } from '@/contract/voucher'
import type { Call } from './call'
import type { Asked } from './city-api'
import type { Keeping, Kept } from './kept-call'

/** Who is added, and the proof of it, as it goes to the city. */
export type AddForm = v.InferInput<NonNullable<(typeof addRelative)['body']>>

/** Relatives' codes (亲情账户), asked of the city. */
export interface RelativesApi {
  readonly relatives: Kept<undefined, readonly Relative[]>
  add(form: AddForm): Asked<Relative>
  remove(id: string): Asked<object>
  /** The relative's own code, to be shown on this phone. */
  issueCode(id: string): Asked<IssuedCode>
}

export type RelativesAnswer = 'relatives'

export const createRelativesApi = (call: Call, kept: Keeping<RelativesAnswer>): RelativesApi => ({
  relatives: kept({
    name: 'relatives',
    endpoint: listRelatives,
    inputOf: () => ({}),
    as: (relatives) => relatives,
    worthKeeping: () => true,
  }),
  add: (body) => call(addRelative, { body }),
  remove: (relId) => call(removeRelative, { path: { relId } }),
  issueCode: (relId) => call(issueRelativeToken, { path: { relId }, body: {} }, { timeoutMs: 5_000 }),
})
