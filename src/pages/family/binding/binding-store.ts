import type { Binding } from '@/contract/binding'
import type { Bindings } from '@/contract/family'
import type { BindingAct, EndReason } from '@/contract/family-words'
import { lastSeen, type Remote } from '@/domain/remote'
import { createDoing, idleAct, type Act, withoutError } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import type { RemoteStore } from '@/state/remote-store'
import { isDone, sendRequest, type BindingCity, type BindingRequest } from './binding-request'
import { termsOf, type TypedTerms } from './typed-terms'

/** The ports of the page of one binding. */
export interface BindingDeps {
  readonly city: BindingCity
  /** Everybody's list, which is asked anew whatever came of a try. */
  readonly bindings: Pick<RemoteStore<undefined, Bindings>, 'show' | 'getState'>
  readonly lifetime: Lifetime
}

/** The form that is being filled in; kept until it has done its work or is closed. */
export type BindingForm =
  { readonly is: 'CHANGE'; readonly typed: TypedTerms } | { readonly is: 'END'; readonly reason: EndReason }

/** The state of the page of one binding. */
export interface BindingState {
  /** The binding that is looked at; undefined before the first one is opened. */
  readonly id: string | undefined
  /** A binding as the city answered last, in case the list is older. */
  readonly answered: Binding | undefined
  readonly form: BindingForm | undefined
  readonly act: Act<BindingAct>
}

/** Holds one binding: what is filled in for it, and what is done to it. */
export interface BindingStore extends Readable<BindingState> {
  /** Looks at a binding; what was typed for it stays, what was typed for another goes. */
  open(id: string): void
  startChange(binding: Binding): void
  startEnd(): void
  type(typed: Partial<TypedTerms>): void
  chooseReason(reason: EndReason): void
  closeForm(): void
  /** Asks it for the binding as the person sees it: what has changed unseen is refused by the city. */
  send(binding: Binding, request: BindingRequest): Promise<void>
  clearError(): void
  forget(): void
}

/** Picks the binding looked at, the newer of what was listed and what was answered; undefined while neither knows it. */
export function bindingShown(
  { id, answered }: Pick<BindingState, 'id' | 'answered'>,
  bindings: Remote<Bindings>,
): Binding | undefined {
  const listed = lastSeen(bindings)?.value.bindings.find((binding) => binding.id === id)
  if (answered?.id !== id) return listed
  return listed === undefined || (answered && answered.version > listed.version) ? answered : listed
}

/** Builds the store of one binding. One thing is done to it at a time. */
export function createBinding({ city, bindings, lifetime }: BindingDeps): BindingStore {
  const answers = latest()
  const clearError = (): void => setState(({ act }) => ({ act: withoutError(act) }))
  const store = createForgettable<BindingState>({
    empty: () => ({ id: undefined, answered: undefined, form: undefined, act: idleAct }),
    lifetime,
    onForget: answers.drop,
    onInterrupt: clearError,
  })
  const { getState, setState } = store
  const run = createDoing<BindingState, BindingAct>(store, answers)
  const show = (form: BindingForm | undefined): void =>
    setState(({ act }) => ({ form, act: withoutError(act) }))

  return {
    ...store,
    open(id) {
      if (getState().id === id) return
      answers.drop()
      setState({ id, form: undefined, act: idleAct })
    },
    startChange: (binding) => show({ is: 'CHANGE', typed: termsOf(binding) }),
    startEnd: () => show({ is: 'END', reason: 'NO_LONGER_NEEDED' }),
    type(typed) {
      const { form } = getState()
      if (form?.is === 'CHANGE') show({ is: 'CHANGE', typed: { ...form.typed, ...typed } })
    },
    chooseReason: (reason) => setState({ form: { is: 'END', reason } }),
    closeForm: () => show(undefined),
    async send(binding, request) {
      await run(request.is, async (stillCounts) => {
        const answer = await sendRequest(city, binding, request)
        if (!stillCounts()) return {}
        if (answer.ok) setState({ answered: answer.value })
        await bindings.show(undefined)
        const now = bindingShown(getState(), bindings.getState().value)
        const isOver = answer.ok || (now !== undefined && isDone(request, now))
        return isOver ? { form: undefined } : { act: { is: 'failed', of: request.is, problem: answer.error } }
      })
    },
    clearError,
  }
}
