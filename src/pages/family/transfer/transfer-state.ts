import type { Transfer } from '@/contract/transfer'
import type { Problem } from '@/domain/problem'
import { emptyDraft, type TransferDraft } from './transfer-draft'
import type { Unanswered } from './unanswered'

/** The situations of a transfer. A `problem` is the failure of the last try. */
export type TransferSituation =
  /** It is filled in. `checked` means that somebody wanted to go on: what is missing is said now. */
  | { readonly is: 'form'; readonly checked: boolean; readonly problem: Problem | undefined }
  /** It is looked over before it is sent. */
  | { readonly is: 'check'; readonly problem: Problem | undefined }
  /** It is on its way: until it is answered, nothing else is typed or sent. */
  | { readonly is: 'sending' }
  /** It was sent. `foundLate` means that its answer was lost, and it was found in the list. */
  | { readonly is: 'sent'; readonly transfer: Transfer; readonly foundLate: boolean }

/** Everything the page of a transfer knows. */
export interface TransferState {
  readonly situation: TransferSituation
  readonly draft: TransferDraft
  /**
   * The try that is in doubt. It stays in every situation until it is found in the list, or until the city answers another
   * try; as long as it stays, nothing is sent before the list was asked for it.
   */
  readonly unanswered: Unanswered | undefined
  /** Grows whenever the page is to be read from its top again. */
  readonly turn: number
}

/** The form with nothing wrong with it. */
export const freshForm: Extract<TransferSituation, { is: 'form' }> = {
  is: 'form',
  checked: false,
  problem: undefined,
}

/** The state before anything is typed. */
export const nothingTyped: TransferState = {
  situation: freshForm,
  draft: emptyDraft,
  unanswered: undefined,
  turn: 0,
}

/** Takes the problem away; everything else stays. */
export function withoutProblem(situation: TransferSituation): TransferSituation {
  switch (situation.is) {
    case 'form':
    case 'check':
      return { ...situation, problem: undefined }
    case 'sending':
    case 'sent':
      return situation
  }
}
