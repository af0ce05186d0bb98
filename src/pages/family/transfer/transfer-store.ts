import type { Transfer, TransferForm } from '@/contract/transfer'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest, type StillCounts } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import type { WalletApi } from '../api'
import { emptyDraft, formOf, transferErrors, type TransferDraft } from './transfer-draft'
import { freshForm, nothingTyped, withoutProblem, type TransferState } from './transfer-state'
import { findIn, isSameForm, type Unanswered } from './unanswered'

/** The ports of a transfer. */
export interface TransferDeps {
  readonly city: Pick<WalletApi, 'send' | 'transfers'>
  /** Makes a new name for a transfer. */
  readonly newId: () => string
  /** Money was sent, or may have been: whoever shows the wallet asks for it anew. */
  readonly onTried: () => void
  /** Gives the day in China, `YYYY-MM-DD`. */
  readonly today: () => string
  readonly lifetime: Lifetime
}

/** Holds a transfer from the first letter typed until it is sent. */
export interface TransferStore extends Readable<TransferState> {
  type(typed: Partial<TransferDraft>): void
  /** Goes on to the last look at it, when nothing is missing. @param maxFen the most one transfer may be */
  check(maxFen: number): void
  /** Goes back to the form, with everything kept; after one was sent, to the next. */
  edit(): void
  /** Sends what was checked, once; a second touch does nothing. */
  send(): Promise<void>
  /** Throws everything typed away; an answer still on its way does nothing any more. */
  forget(): void
}

/**
 * Builds a transfer to a relative. The list of transfers is asked before each try and after each that
 * stayed without answer: what an earlier try did is found there. What is tried again goes under the same name, so that the
 * city does it once, even if the first try comes to it last.
 */
export function createTransfer({ city, newId, onTried, today, lifetime }: TransferDeps): TransferStore {
  const answers = latest()
  const clearError = (): void => setState(({ situation }) => ({ situation: withoutProblem(situation) }))
  const store = createForgettable<TransferState>({
    empty: () => nothingTyped,
    lifetime,
    onForget: answers.drop,
    onInterrupt: clearError,
  })
  const { getState, setState } = store
  const isSending = (): boolean => getState().situation.is === 'sending'

  const turnTo = (part: Partial<TransferState>): void => setState(({ turn }) => ({ ...part, turn: turn + 1 }))
  const sentAs = (transfer: Transfer): TransferState => ({
    ...nothingTyped,
    situation: { is: 'sent', transfer, foundLate: false },
  })

  /** Says that the one in doubt is in the list: it is sent, and what was typed for another one since then stays. */
  function found(transfer: Transfer, { form }: Unanswered): Partial<TransferState> {
    const { draft } = getState()
    return {
      ...nothingTyped,
      situation: { is: 'sent', transfer, foundLate: true },
      draft: isSameForm(formOf(draft), form) ? emptyDraft : draft,
    }
  }

  /** Looks for what an earlier try did, and sends where it did nothing; gives the changes of the state. */
  async function lookAndSend(form: TransferForm, stillCounts: StillCounts): Promise<Partial<TransferState>> {
    const list = await city.transfers.ask(undefined)
    if (!list.ok) return { situation: { is: 'check', problem: list.error } }
    if (!stillCounts()) return {}
    const { unanswered } = getState()
    const there = unanswered && findIn(list.value.items, unanswered)
    if (unanswered && there) return found(there, unanswered)
    const changeId = unanswered && isSameForm(unanswered.form, form) ? unanswered.changeId : newId()
    const attempt = { form, changeId, before: list.value.items.map(({ id }) => id) }
    return sendAndLook(attempt, stillCounts)
  }

  /** Sends, and where no answer comes looks once whether it was done; gives the changes of the state. */
  async function sendAndLook(attempt: Unanswered, stillCounts: StillCounts): Promise<Partial<TransferState>> {
    const answer = await city.send(attempt.form, attempt.changeId)
    if (answer.ok) return sentAs(answer.value)
    const { error: problem } = answer
    if (problem.is === 'refused') return { situation: { ...freshForm, problem }, unanswered: undefined }
    if (!stillCounts()) return {}
    const again = await city.transfers.ask(undefined)
    const arrived = again.ok ? findIn(again.value.items, attempt) : undefined
    return arrived ? found(arrived, attempt) : { situation: { is: 'check', problem }, unanswered: attempt }
  }

  return {
    ...store,
    type(typed) {
      if (isSending()) return
      setState(({ draft, situation }) => ({
        draft: { ...draft, ...typed },
        situation: withoutProblem(situation),
      }))
    },
    check(maxFen) {
      if (isSending()) return
      const isReady = Object.keys(transferErrors(getState().draft, maxFen, today())).length === 0
      turnTo({ situation: isReady ? { is: 'check', problem: undefined } : { ...freshForm, checked: true } })
    },
    edit() {
      const { situation } = getState()
      if (situation.is === 'sending') return
      turnTo({ situation: situation.is === 'form' ? withoutProblem(situation) : freshForm })
    },
    async send() {
      const form = formOf(getState().draft)
      if (getState().situation.is !== 'check' || !form) return
      const stillCounts = answers.next()
      setState({ situation: { is: 'sending' } })
      const outcome = await lookAndSend(form, stillCounts)
      if (!stillCounts()) return
      turnTo(outcome)
      onTried()
    },
  }
}
