import type { Transfer, TransferForm } from '@/contract/transfer'

/** A transfer that was sent and never answered: it is in doubt whether the city did it. */
export interface Unanswered {
  readonly form: TransferForm
  /** The name it was sent under; trying it again under the same name lets the city do it once. */
  readonly changeId: string
  /** The transfers that were in the list before it was sent. */
  readonly before: readonly string[]
}

/** Tells whether two forms ask for the same transfer. */
export const isSameForm = (one: TransferForm | undefined, other: TransferForm): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Finds an unanswered transfer in a newer list; there it was done. */
export const findIn = (list: readonly Transfer[], { form, before }: Unanswered): Transfer | undefined =>
  list.find(
    ({ id, direction, fen, relation }) =>
      direction === 'OUT' && fen === form.fen && relation === form.relation && !before.includes(id),
  )
