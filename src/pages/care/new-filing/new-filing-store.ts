import type { Filing, FilingForm } from '@/contract/filing'
import type { Problem } from '@/domain/problem'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import type { CareApi } from '../api'
import { emptyDraft, formOf, type FilingDraft } from './filing-draft'

/** The situations of a new filing. */
export type FilingSituation =
  /** It is filled in. `checked` means that somebody wanted to file: what is missing is said now. */
  | { readonly is: 'form'; readonly checked: boolean; readonly problem: Problem | undefined }
  /** It is on its way: until it is answered, nothing else is typed or sent. */
  | { readonly is: 'sending' }
  | { readonly is: 'filed'; readonly filing: Filing }

/** Everything the page of a new filing knows. */
export interface NewFilingState {
  readonly situation: FilingSituation
  readonly draft: FilingDraft
}

/** The ports of a new filing. */
export interface NewFilingDeps {
  readonly city: Pick<CareApi, 'file'>
  /** Asks for the filings anew, and gives them. */
  readonly lookAgain: () => Promise<readonly Filing[]>
  /** Gives the day in China, `YYYY-MM-DD`. */
  readonly today: () => string
  readonly lifetime: Lifetime
}

/** Holds a new filing from the first touch until it is made. */
export interface NewFiling extends Readable<NewFilingState> {
  type(typed: Partial<FilingDraft>): void
  /** Files, once; a second touch does nothing. */
  file(): Promise<void>
  /** Begins the next one after one was made; what is only typed stays. */
  beginAgain(): void
  forget(): void
}

const freshForm = { is: 'form', checked: false, problem: undefined } as const

/** Builds a new filing. Where the answer is lost, the list tells whether it was made. */
export function createNewFiling({ city, lookAgain, today, lifetime }: NewFilingDeps): NewFiling {
  const answers = latest()
  const store = createForgettable<NewFilingState>({
    empty: () => ({ situation: freshForm, draft: emptyDraft }),
    lifetime,
    onForget: answers.drop,
    onInterrupt: () => setState(({ situation }) => (situation.is === 'form' ? { situation: freshForm } : {})),
  })
  const { getState, setState } = store

  async function send(form: FilingForm): Promise<FilingSituation> {
    const answer = await city.file(form)
    const filings = await lookAgain()
    if (answer.ok) return { is: 'filed', filing: answer.value }
    const made = answer.error.is !== 'refused' && filings.find((filing) => isMadeBy(form, filing))
    return made ? { is: 'filed', filing: made } : { ...freshForm, problem: answer.error }
  }

  return {
    ...store,
    type(typed) {
      if (getState().situation.is === 'sending') return
      setState(({ draft }) => ({ draft: { ...draft, ...typed }, situation: freshForm }))
    },
    async file() {
      const { situation, draft } = getState()
      if (situation.is === 'sending') return
      const form = formOf(draft, today())
      if (!form) return setState({ situation: { ...freshForm, checked: true } })
      const stillCounts = answers.next()
      setState({ situation: { is: 'sending' } })
      const outcome = await send(form)
      if (!stillCounts()) return
      setState({ situation: outcome, ...(outcome.is === 'filed' && { draft: emptyDraft }) })
    },
    beginAgain() {
      if (getState().situation.is === 'filed') setState({ situation: freshForm })
    },
  }
}

const isMadeBy = (form: FilingForm, filing: Filing): boolean =>
  filing.kind === form.kind &&
  filing.place.code === form.placeCode &&
  filing.beginsOn === form.beginsOn &&
  (filing.forRelative !== null) === (form.relativeId !== undefined)
