import * as v from 'valibot'
import { InsuranceStated, type IssuedDocument } from '@/contract/document'
import { at, name } from '../event-parts'

/** A document as it is on the wire. */
export type WireDocument = v.InferInput<typeof IssuedDocument>

const Insurance = v.custom<v.InferInput<typeof InsuranceStated>>(
  (value) => v.is(InsuranceStated, value),
  'not an insurance',
)

/** The events of documents. The number of a document is stored as a hash only: who has it can read the document. */
export const documentEvents = [
  v.object({
    type: v.literal('document-issued'),
    at,
    numberHash: name,
    personNumber: name,
    issuerName: name,
    /** The settlement of a statement. */
    settlementId: v.exactOptional(name),
    /** The statement of a certificate about each insurance. */
    insurances: v.exactOptional(v.array(Insurance)),
    /** `YYYY-MM-DD` */
    validUntil: v.exactOptional(name),
  }),
] as const
/** An event of a document. */
export type DocumentEvent = v.InferOutput<(typeof documentEvents)[number]>
