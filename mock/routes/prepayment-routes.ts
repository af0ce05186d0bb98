import { listPrepayments } from '@/contract/prepayment'
import { wirePrepayment } from '../world/visits/prepayment'
import { prepaymentsOf } from '../world/visits/state'
import { pageOf } from './page-of'
import { refuse, route, type Route } from './route'

/** The route of the deposits of stays (住院预缴金). */
export const prepaymentRoutes: readonly Route[] = [
  route(listPrepayments, ({ world, query, caller: { person } }) => {
    const all = prepaymentsOf(world, person.personNumber)
    const page = pageOf(all, ({ prepaymentId }) => prepaymentId, query)
    if (!page) return refuse('INVALID_REQUEST', 'this cursor is not from an earlier page')
    return { reply: { prepayments: page.newestFirst.map(wirePrepayment), next_cursor: page.nextCursor } }
  }),
]
