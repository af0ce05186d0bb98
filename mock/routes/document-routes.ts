import { issueDocument, verifyDocument } from '@/contract/document'
import { composeCheckNumber } from '@/domain/check-number'
import { hashOf, randomDigits } from '../world/secrets'
import { certificateOf, documentWith, statementOf, wireDocument } from '../world/documents/document'
import type { StoredDocument } from '../world/documents/state'
import { refuse, route, secretRoute, type Route } from './route'
import { ownRecord } from './settlement-routes'

/** The routes of documents that others accept. */
export const documentRoutes: readonly Route[] = [
  secretRoute(
    issueDocument,
    (random) => ({ check_no: composeCheckNumber(randomDigits(random, 21)) }),
    ({ world, now, secrets, body, caller }) => {
      const settlement = body.setl_id === null ? undefined : ownRecord(world, body.setl_id, caller)
      if (body.setl_id !== null && !settlement) return refuse('NOT_FOUND', 'no such record of this person')
      if (settlement && settlement.wire.init_setl_id !== null)
        return refuse(
          'NOT_OFFERED',
          'a reversal has no statement of its own; ask for the settlement it reverses',
        )
      const draft = settlement ? statementOf(settlement) : certificateOf(world, caller.person, now)
      const numberHash = hashOf(secrets.check_no)
      const document: StoredDocument = { type: 'document-issued', at: now, numberHash, ...draft }
      return { reply: wireDocument(world, document, secrets.check_no, now), events: [document] }
    },
  ),
  route(verifyDocument, ({ world, now, body: { check_no } }) => {
    const document = documentWith(world, check_no)
    return document
      ? { reply: wireDocument(world, document, check_no, now) }
      : refuse('NOT_FOUND', 'no document has this number')
  }),
]
