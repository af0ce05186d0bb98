import * as v from 'valibot'
import { encodePage } from './encoding'
import { Fen, Id, Instant } from './scalars'

/** A stretch of the usages of one binding. Days are in China, `YYYY-MM-DD`, both included; a missing one is no bound. */
export interface UsagesKey {
  readonly bindingId: string
  readonly from?: string
  readonly to?: string
}

/** A page of usages, and the sum of all that was asked for. */
export const Usages = v.pipe(
  v.object({
    usages: v.array(
      v.object({
        use_id: Id,
        use_time: Instant,
        amt: Fen,
        /** The time of the refund; a refunded amount is not in the sum. */
        rfd_time: v.nullable(Instant),
      }),
    ),
    /** The sum of everything asked for, not of this page alone. */
    sum_amt: Fen,
    next_cursor: v.nullable(v.string()),
  }),
  v.transform((wire) => ({
    usages: wire.usages.map(({ use_id, use_time, amt, rfd_time }) => ({
      id: use_id,
      at: use_time,
      fen: amt,
      givenBackAt: rfd_time,
    })),
    sumFen: wire.sum_amt,
    nextCursor: wire.next_cursor,
  })),
)
/** One amount that was spent by a binding. */
export type Usage = v.InferOutput<typeof Usages>['usages'][number]

/** Says in the words of the wire which page of which stretch is wanted. */
export const encodeUsages = ({
  key: { bindingId, from, to },
  cursor,
}: {
  readonly key: UsagesKey
  readonly cursor: string | undefined
}) => ({
  path: { bindId: bindingId },
  query: { ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...encodePage(cursor) },
})
