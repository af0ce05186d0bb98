import type { PersonApi } from '@/api/person-api'
import type { ConsentText } from '@/contract/consent'
import { proofByIdNumber, type RelativeProof } from '@/domain/family/relative-rules'
import type { Problem } from '@/domain/problem'
import { createDoing, withoutError } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest, type StillCounts } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import type { RelativesApi } from '../api'
import { formOf, mayAdd, nothingTyped, type RelativeAddState, type TypedRelative } from './relative-add-state'

/** The ports of the page that adds a relative's code. */
export interface RelativeAddDeps {
  readonly city: Pick<RelativesApi, 'add'> & Pick<PersonApi, 'giveConsent'>
  /** Lets the person prove it; undefined when they called it off or the phone cannot. */
  readonly prove: (proof: RelativeProof) => Promise<string | undefined>
  /** The day in China, `YYYY-MM-DD`. */
  readonly today: () => string
  /** Something may be different now: the list, and the text to agree to, are asked anew. */
  readonly onTried: () => Promise<void>
  readonly lifetime: Lifetime
}

/** The form by which a relative is added. */
export interface RelativeAdd extends Readable<RelativeAddState> {
  type(typed: Partial<TypedRelative>): void
  /** Agrees to a text, or takes that back. */
  tick(version: string): void
  /** Gives consent and proof, and adds the relative; a second touch does nothing. @param text that was read */
  add(text: ConsentText | undefined): Promise<void>
  forget(): void
}

/** Stands for a proof that was called off, as if the city had refused. */
const calledOff: Problem = { is: 'refused', code: 'PROOF_CALLED_OFF', requestId: '-' }
const otherProof = { FACE: 'HOUSEHOLD_REGISTER', HOUSEHOLD_REGISTER: 'FACE' } as const

const failed = (problem: Problem): Pick<RelativeAddState, 'act'> => ({
  act: { is: 'failed', of: 'add', problem },
})

/** Tells what a refusal changes in the form: another proof is offered, or the one there is was not believed. */
function afterProblem(problem: Problem, relative: TypedRelative): Partial<RelativeAddState> {
  const code = problem.is === 'refused' ? problem.code : ''
  if (code === 'PROOF_NOT_ALLOWED')
    return { relative: { ...relative, proof: otherProof[relative.proof] }, token: undefined }
  return code === 'FACE_FAILED' ? { token: undefined } : {}
}

/** Builds the form. Each relative is agreed to anew; the text names the one kind of consent there is. */
export function createRelativeAdd(deps: RelativeAddDeps): RelativeAdd {
  const { city, prove, today, onTried, lifetime } = deps
  const answers = latest()
  const store = createForgettable<RelativeAddState>({
    empty: () => nothingTyped,
    lifetime,
    onForget: answers.drop,
    onInterrupt: () => setState(({ act }) => ({ act: withoutError(act) })),
  })
  const { getState, setState } = store
  const run = createDoing<RelativeAddState, 'add'>(store, answers)
  const isBusy = (): boolean => getState().act.is === 'busy'

  /** Proves, agrees and adds; gives the changes of the state. */
  async function outcome(
    { version }: ConsentText,
    stillCounts: StillCounts,
  ): Promise<Partial<RelativeAddState>> {
    const { relative } = getState()
    const token = getState().token ?? (await prove(relative.proof))
    if (!stillCounts()) return {}
    const form = token === undefined ? undefined : formOf(relative, token)
    if (!form) return failed(calledOff)
    const given = await city.giveConsent('RELATIVE_CODE', version)
    if (!stillCounts()) return {}
    if (!given.ok) return { token, ...failed(given.error) }
    const answer = await city.add(form)
    return answer.ok
      ? { ...nothingTyped, added: answer.value }
      : { token, ...failed(answer.error), ...afterProblem(answer.error, relative) }
  }

  return {
    ...store,
    // What is on its way to the city is about what was typed: until it is answered, nothing else is.
    type(typed) {
      if (isBusy()) return
      const { relative: before, token, act } = getState()
      const next = { ...before, ...typed }
      const isById = next.certificate === 'ID_CARD'
      const proof = (isById && proofByIdNumber(next.number, today())) || next.proof
      const isSame = next.name === before.name && next.number === before.number && proof === before.proof
      setState({
        relative: { ...next, proof },
        token: isSame ? token : undefined,
        act: withoutError(act),
      })
    },
    tick(version) {
      const { agreedTo, act } = getState()
      if (act.is === 'busy') return
      setState({ agreedTo: agreedTo === version ? undefined : version, act: withoutError(act) })
    },
    async add(text) {
      if (!text || !mayAdd(getState(), text, today())) return
      await run('add', async (stillCounts) => {
        const next = await outcome(text, stillCounts)
        if (stillCounts()) await onTried()
        return next
      })
    },
  }
}
