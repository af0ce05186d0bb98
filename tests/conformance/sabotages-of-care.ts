import { plainStatusHeader } from '@/contract/http'
import type { Sabotage, WireObject } from './broken-gateway'
import { changingResponsesTo, isRequestFor } from './sabotage-parts'

/** Answers for any number what it answered for the last one that it knew. */
function verifyingAnything(): Sabotage {
  let known: WireObject = {}
  return changingResponsesTo('POST /documents/verify', (response) => {
    if ('check_no' in response.wire) {
      known = response.wire
      return
    }
    response.headers.delete(plainStatusHeader)
    Object.assign(response, { status: 200, wire: known })
  })
}

/** The faults of gateways with a day in hospital and with filings, by name, each with the checks that must detect it. */
export const sabotagesOfCare: Readonly<Record<string, readonly [Sabotage, ...checks: string[]]>> = {
  'takes every scan for one to settle': [
    {
      changeRequest: (request) =>
        isRequestFor(request, 'POST /till/decode')
          ? { body: request.body?.replace('"01101"', '"01301"') ?? '' }
          : undefined,
    },
    'care: a code shown to register is used by it, and settles nothing',
  ],
  'keeps the deposit of a settled stay': [
    changingResponsesTo('POST /till/settle', ({ wire }) => (wire['prpay_amt'] = 0)),
    'care: the deposit of a stay comes back before it is settled',
  ],
  'forgets who bought a box': [
    changingResponsesTo('POST /trace-codes/query', ({ wire }) => (wire['sales'] = [])),
    'care: a box on a record is known, as sold once to the person',
  ],
  'forgets that a settlement was reversed': [
    changingResponsesTo('POST /documents/verify', ({ wire }) => {
      if (wire['doc_stas'] === 'REVERSED') wire['doc_stas'] = 'VALID'
    }),
    'documents: a statement says what was settled, and is told as reversed',
  ],
  'verifies any number': [verifyingAnything(), 'documents: a number with one changed digit is unknown'],
  'switches no notice off': [
    {
      changeRequest: (request) =>
        isRequestFor(request, 'POST /notices')
          ? { body: request.body?.replace('"on_flag":"0"', '"on_flag":"1"') ?? '' }
          : undefined,
    },
    'notices: a kind is switched on and off, and only with the consent',
  ],
  'ends no filing': [
    {
      changeResponse: ({ wire }, { path }) => {
        if (path.startsWith('/filings/')) wire['filing_stas'] = 'ACTIVE'
      },
    },
    'care: a filing is made once and can be ended',
  ],
}
