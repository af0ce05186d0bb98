import type { Sabotage } from './broken-gateway'
import { changingResponsesTo, isRequestFor } from './sabotage-parts'

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
  'ends no filing': [
    {
      changeResponse: ({ wire }, { path }) => {
        if (path.startsWith('/filings/')) wire['filing_stas'] = 'ACTIVE'
      },
    },
    'care: a filing is made once and can be ended',
  ],
}
