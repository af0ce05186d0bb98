import type { AccountApi } from '../api'
import { isRefusal } from '../parts/refusal'
import { createDoing, idleAct, problemOf, type Act, withoutError } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import type { RemoteStore } from '@/state/remote-store'
import type { ConsentLine, ConsentStatus } from './consent-status'

/** The ports of the consents. */
export interface ConsentsDeps {
  readonly city: Pick<AccountApi, 'giveConsent' | 'withdrawConsent'>
  /** Everything agreed to; it is asked anew after every change. */
  readonly status: Pick<RemoteStore<undefined, ConsentStatus>, 'refresh' | 'outdate'>
  /** Called after a change of what may be shown: answers still on their way to other pages are outdated. */
  readonly onChanged: () => void
  readonly lifetime: Lifetime
}

type ConsentAct = 'give' | 'withdraw'

/** The state of the consents page. */
export interface ConsentsState {
  /** The line opened to be read, by its id. */
  readonly open: string | undefined
  readonly act: Act<ConsentAct>
}

/** The store of giving and withdrawing consents. */
export interface ConsentsStore extends Readable<ConsentsState> {
  /** Asks anew; the error of before is over. */
  refresh(): Promise<void>
  /** Opens a line to be read, or closes it. */
  read(line: ConsentLine): void
  give(line: ConsentLine): Promise<void>
  withdraw(line: ConsentLine): Promise<void>
  forget(): void
}

const empty: ConsentsState = { open: undefined, act: idleAct }

/** Builds reading, giving and withdrawing every consent on its own, those of a guardian's children too. */
export function createConsents({ city, status, onChanged, lifetime }: ConsentsDeps): ConsentsStore {
  const answers = latest()
  const clearError = (): void => setState(({ act }) => ({ act: withoutError(act) }))
  const store = createForgettable<ConsentsState>({
    empty: () => empty,
    lifetime,
    onForget: answers.drop,
    onInterrupt: () => clearError(),
  })
  const { getState, setState } = store
  const doing = createDoing<ConsentsState, ConsentAct>(store, answers)

  async function change(of: ConsentAct, ask: () => ReturnType<AccountApi['withdrawConsent']>): Promise<void> {
    const counts = await doing(of, async (stillCounts) => {
      const answer = await ask()
      if (!answer.ok) return { act: { is: 'failed', of, problem: answer.error } }
      if (stillCounts()) onChanged()
      return {}
    })
    const problem = problemOf(getState().act)
    // Where the text is outdated there is a newer one: it is shown, and the person is asked again.
    if (!counts || (problem && !isRefusal(problem, 'CONSENT_OUTDATED'))) return
    status.outdate()
    await status.refresh()
  }

  return {
    ...store,
    refresh() {
      clearError()
      return status.refresh()
    },
    read: ({ id }) =>
      setState(({ open, act }) => ({ open: open === id ? undefined : id, act: withoutError(act) })),
    async give({ text: { kind, version }, child }) {
      if (kind !== 'OTHER') await change('give', () => city.giveConsent(kind, version, child?.personNumber))
    },
    async withdraw({ given }) {
      if (given) await change('withdraw', () => city.withdrawConsent(given.id))
    },
  }
}
