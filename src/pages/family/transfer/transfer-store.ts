import { createStore } from 'zustand/vanilla'
import type { TransferForm, WalletApi } from '../api'
import type { Transfer } from '@/contract/wallet'
import type { Problem } from '@/domain/problem'
import type { Readable } from '@/state/forgettable'
import { emptyDraft, formOf, transferWrongs, type TransferDraft } from './transfer-draft'

export interface SendingDeps {
  readonly city: Pick<WalletApi, 'send' | 'transfers'>
  /** A new name for a transfer. */
  readonly newId: () => string
  /** Money was sent, or may have been: whoever shows the wallet asks for it anew. */
  readonly onTried: () => void
}

/** A try whose answer never came: what was sent, under which name, and which transfers were there before it. */
interface Doubt {
  readonly form: TransferForm
  readonly changeId: string
  readonly before: readonly string[]
}

export interface SendingState {
  readonly step: 'form' | 'check' | 'sent'
  readonly draft: TransferDraft
  /** Somebody wanted to go on: what is missing is said now. */
  readonly checked: boolean
  readonly busy: boolean
  readonly trouble: Problem | undefined
  readonly doubt: Doubt | undefined
  readonly sent: Transfer | undefined
  /** That it was sent was found in the list, after its answer was lost. */
  readonly foundLate: boolean
  /** Grows whenever the page is to be read from its top again. */
  readonly turn: number
}

export interface Sending extends Readable<SendingState> {
  type(typed: Partial<TransferDraft>): void
  /** On to the last look at it, when nothing is missing. @param maxFen the most one transfer may be */
  check(maxFen: number): void
  /** Back to the form, with everything kept; after one was sent, to the next. */
  edit(): void
  /** Sends what was checked, once; a second touch does nothing. */
  send(): Promise<void>
  /** Everything typed is thrown away; an answer still on its way does nothing any more. */
  forget(): void
}

const nothingYet: SendingState = {
  step: 'form',
  draft: emptyDraft,
  checked: false,
  busy: false,
  trouble: undefined,
  doubt: undefined,
  sent: undefined,
  foundLate: false,
  turn: 0,
}

const isOf =
  ({ form, before }: Doubt) =>
  ({ id, direction, fen, relation }: Transfer): boolean =>
    direction === 'OUT' && fen === form.amt && relation === form.rela && !before.includes(id)

const areSame = (one: TransferForm | undefined, other: TransferForm): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/**
 * Money sent to a relative in another province. The list of transfers is asked before each try and after each that stayed
 * without answer: what an earlier try did is found there. What is tried again goes under the same name, so that the city
 * does it once, even if the first try comes to it last.
 */
export function createSending({ city, newId, onTried }: SendingDeps): Sending {
  const store = createStore<SendingState>(() => nothingYet)
  const { getState, setState } = store
  let visit = 0

  const turnTo = (outcome: Partial<SendingState>): void =>
    setState(({ turn }) => ({ ...outcome, turn: turn + 1 }))
  const sentAs = (sent: Transfer): SendingState => ({ ...nothingYet, step: 'sent', sent })

  /** The doubtful one is in the list: it is sent, and what was typed for another one since then stays. */
  function found(sent: Transfer, { form }: Doubt): Partial<SendingState> {
    const { draft } = getState()
    return { ...sentAs(sent), foundLate: true, draft: areSame(formOf(draft), form) ? emptyDraft : draft }
  }

  /** What a try comes to. After a log-out the list is an error (`api/call`), and nothing is sent in anybody’s name. */
  async function outcome(form: TransferForm): Promise<Partial<SendingState>> {
    const list = await city.transfers.ask(undefined)
    if (!list.ok) return { trouble: list.error }
    const { doubt: earlier } = getState()
    const there = earlier && list.value.items.find(isOf(earlier))
    if (earlier && there) return found(there, earlier)
    const changeId = earlier && areSame(earlier.form, form) ? earlier.changeId : newId()
    const answer = await city.send(form, changeId)
    if (answer.ok) return sentAs(answer.value)
    const { error: trouble } = answer
    if (trouble.is === 'refused') return { trouble, doubt: undefined, step: 'form' }
    const doubt = { form, changeId, before: list.value.items.map(({ id }) => id) }
    const again = await city.transfers.ask(undefined)
    const arrived = again.ok ? again.value.items.find(isOf(doubt)) : undefined
    return arrived ? found(arrived, doubt) : { trouble, doubt }
  }

  return {
    ...store,
    // What is on its way is what was checked: until it is answered, nothing else is.
    type(typed) {
      if (!getState().busy) setState(({ draft }) => ({ draft: { ...draft, ...typed }, trouble: undefined }))
    },
    check(maxFen) {
      const ready = Object.keys(transferWrongs(getState().draft, maxFen)).length === 0
      turnTo({ step: ready ? 'check' : 'form', checked: !ready, trouble: undefined })
    },
    edit() {
      if (!getState().busy) turnTo({ step: 'form', trouble: undefined, sent: undefined, foundLate: false })
    },
    async send() {
      const form = formOf(getState().draft)
      if (getState().busy || getState().step !== 'check' || !form) return
      const mine = visit
      setState({ busy: true, trouble: undefined })
      const next = await outcome(form)
      if (mine !== visit) return
      turnTo({ ...next, busy: false })
      onTried()
    },
    forget() {
      visit += 1
      setState(nothingYet)
    },
  }
}
