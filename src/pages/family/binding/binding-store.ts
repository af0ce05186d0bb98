import { createStore } from 'zustand/vanilla'
import type { Bindings, FamilyApi } from '../api'
import type { Binding } from '@/contract/binding'
import type { EndReason } from '@/contract/family-words'
import type { Problem } from '@/domain/problem'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Readable } from '@/state/forgettable'
import type { RemoteStore } from '@/state/remote-store'
import { askFor, isDone, type Doing } from './doing'
import { termsOf, type TypedTerms } from './typed-terms'

export interface BindingDeps {
  readonly city: Pick<FamilyApi, 'accept' | 'decline' | 'change' | 'end'>
  /** Everybody's list, which is asked anew whatever came of a try. */
  readonly bindings: Pick<RemoteStore<undefined, Bindings>, 'show' | 'getState'>
}

/** What is being filled in; kept until it has done its work or is called off. */
export type Form =
  { readonly is: 'CHANGE'; readonly typed: TypedTerms } | { readonly is: 'END'; readonly reason: EndReason }

export interface BindingState {
  readonly id: string | undefined
  /** As the city answered last, in case the list is older. */
  readonly latest: Binding | undefined
  readonly form: Form | undefined
  readonly doing: Doing['is'] | undefined
  /** What came of the last try. */
  readonly trouble: { readonly of: Doing['is']; readonly problem: Problem } | undefined
}

export interface BindingStore extends Readable<BindingState> {
  /** One binding is looked at; what was typed for it stays, what was typed for another goes. */
  open(id: string): void
  startChange(binding: Binding): void
  startEnd(): void
  type(typed: Partial<TypedTerms>): void
  because(reason: EndReason): void
  callOff(): void
  /** Does it to the binding as the person sees it: what has changed unseen is refused by the city. */
  act(binding: Binding, doing: Doing): Promise<void>
  /** What was said of the last try is no news any more. */
  calm(): void
  /** Somebody else is here: the page may still show the number, which is nobody's binding to them. */
  forget(): void
}

const nothing = { form: undefined, doing: undefined, trouble: undefined }

/** The binding looked at, the newer of what was listed and what was answered; undefined while neither knows it. */
export function bindingShown(
  { id, latest }: Pick<BindingState, 'id' | 'latest'>,
  bindings: Remote<Bindings>,
): Binding | undefined {
  const listed = lastSeen(bindings)?.value.bindings.find((binding) => binding.id === id)
  if (latest?.id !== id) return listed
  return listed === undefined || (latest && latest.version > listed.version) ? latest : listed
}

/** One binding: what is filled in for it and what is done to it, one thing at a time. */
export function createBinding({ city, bindings }: BindingDeps): BindingStore {
  const store = createStore<BindingState>(() => ({ id: undefined, latest: undefined, ...nothing }))
  const { getState, setState } = store
  let visit = 0

  return {
    ...store,
    open(id) {
      if (getState().id === id) return
      visit += 1
      setState({ id, ...nothing })
    },
    startChange: (binding) =>
      setState({ form: { is: 'CHANGE', typed: termsOf(binding) }, trouble: undefined }),
    startEnd: () => setState({ form: { is: 'END', reason: 'NO_LONGER_NEEDED' }, trouble: undefined }),
    type: (typed) =>
      setState(({ form }) =>
        form?.is === 'CHANGE'
          ? { form: { is: 'CHANGE', typed: { ...form.typed, ...typed } }, trouble: undefined }
          : {},
      ),
    because: (reason) => setState({ form: { is: 'END', reason } }),
    callOff: () => setState({ form: undefined, trouble: undefined }),
    async act(binding, doing) {
      if (getState().doing) return
      const mine = visit
      setState({ doing: doing.is, trouble: undefined })
      const answer = await askFor(city, binding, doing)
      if (mine !== visit) return
      if (answer.ok) setState({ latest: answer.value })
      await bindings.show(undefined)
      if (mine !== visit) return
      const now = bindingShown(getState(), bindings.getState().value)
      const isOver = answer.ok || (now !== undefined && isDone(doing, now))
      if (isOver) setState(nothing)
      else setState({ doing: undefined, trouble: { of: doing.is, problem: answer.error } })
    },
    calm: () => setState({ trouble: undefined }),
    forget() {
      visit += 1
      setState({ latest: undefined, ...nothing })
    },
  }
}
