import { createStore } from 'zustand/vanilla'
import type { AddForm, RelativesApi } from '../api'
import type { PersonApi } from '@/api/person-api'
import type { ConsentText } from '@/contract/consent'
import { proofByIdNumber, type RelativeProof } from '@/domain/family/relative-rules'
import type { Problem } from '@/domain/problem'
import type { Readable } from '@/state/forgettable'
import { mayAdd, nothingYet, type RelativeAddState, type TypedRelative } from './relative-add-state'

export interface RelativeAddDeps {
  readonly city: Pick<RelativesApi, 'add'> & Pick<PersonApi, 'giveConsent'>
  /** Lets the person prove it; undefined when they called it off or the phone cannot. */
  readonly prove: (proof: RelativeProof) => Promise<string | undefined>
  /** The day in China, `YYYY-MM-DD`. */
  readonly today: () => string
  /** Something may be different now: the list, and the text to agree to, are asked anew. */
  readonly onTried: () => Promise<void>
}

export interface RelativeAdd extends Readable<RelativeAddState> {
  type(typed: Partial<TypedRelative>): void
  /** Agrees to a text, or takes that back. */
  tick(version: string): void
  /** Consent, proof, and the relative is added; a second touch does nothing. @param text that was read */
  add(text: ConsentText | undefined): Promise<void>
  forget(): void
}

/** Told like one of the city's refusals. */
const calledOff: Problem = { is: 'refused', code: 'PROOF_CALLED_OFF', requestId: '-' }
const otherProof = { FACE: 'HOUSEHOLD_REGISTER', HOUSEHOLD_REGISTER: 'FACE' } as const

/** What a refusal changes in the form: another proof is offered, or the one there is was not believed. */
function afterProblem(trouble: Problem, proof: RelativeProof): Partial<RelativeAddState> {
  const code = trouble.is === 'refused' ? trouble.code : ''
  if (code === 'PROOF_NOT_ALLOWED') return { trouble, proof: otherProof[proof], token: undefined }
  return code === 'FACE_FAILED' ? { trouble, token: undefined } : { trouble }
}

function asForm(
  { certificate, number, name, relation, proof }: TypedRelative,
  token: string,
): AddForm | undefined {
  if (relation === undefined) return undefined
  const proven = proof === 'FACE' ? { kind: proof, face_token: token } : { kind: proof, upload_id: token }
  return { psn_cert_type: certificate, certno: number, psn_name: name.trim(), rela: relation, proof: proven }
}

/** Adds a relative whose code may be shown. Each is agreed to anew; the text names the one kind of consent there is. */
export function createRelativeAdd({ city, prove, today, onTried }: RelativeAddDeps): RelativeAdd {
  const store = createStore<RelativeAddState>(() => nothingYet)
  const { getState, setState } = store
  let stay = 0

  async function outcome({ version }: ConsentText): Promise<Partial<RelativeAddState>> {
    const { proof } = getState()
    const token = getState().token ?? (await prove(proof))
    const form = token === undefined ? undefined : asForm(getState(), token)
    if (!form || token === undefined) return { trouble: calledOff }
    const given = await city.giveConsent('RELATIVE_CODE', version)
    if (!given.ok) return { token, trouble: given.error }
    const answer = await city.add(form)
    return answer.ok
      ? { ...nothingYet, added: answer.value }
      : { token, ...afterProblem(answer.error, proof) }
  }

  return {
    ...store,
    // What is on its way to the city is about what was typed: until it is answered, nothing else is.
    type(typed) {
      if (getState().busy) return
      const next = { ...getState(), ...typed }
      const { name, certificate, number, relation } = next
      const proof = (certificate === 'ID_CARD' && proofByIdNumber(number, today())) || next.proof
      const before = getState()
      const same = name === before.name && number === before.number && proof === before.proof
      const token = same ? before.token : undefined
      setState({ name, certificate, number, relation, proof, token, trouble: undefined })
    },
    tick(version) {
      const { agreedTo, busy } = getState()
      if (!busy) setState({ agreedTo: agreedTo === version ? undefined : version, trouble: undefined })
    },
    async add(text) {
      if (getState().busy || !text || !mayAdd(getState(), text)) return
      const mine = stay
      setState({ busy: true, trouble: undefined })
      const next = await outcome(text)
      if (mine !== stay) return
      await onTried()
      if (mine === stay) setState({ ...next, busy: false })
    },
    forget() {
      stay += 1
      setState(nothingYet)
    },
  }
}
