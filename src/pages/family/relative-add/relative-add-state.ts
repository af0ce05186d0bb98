import type { ConsentText } from '@/contract/consent'
import type { Relative } from '@/contract/relative'
import { isCertificateNumber, type CertificateNumber } from '@/domain/certificate-number'
import type { RelativeProof } from '@/domain/family/relative-rules'
import type { Problem } from '@/domain/problem'

/** All of it as typed or chosen, kept through every error. */
export interface TypedRelative extends CertificateNumber {
  readonly name: string
  /** What the relative is to the person signed in; nothing is chosen to begin with. */
  readonly relation: Relation | undefined
  /** Told by an ID number, chosen for the other numbers; the city has the last word. */
  readonly proof: RelativeProof
}
/** A relation one can choose: the city may know others. */
export type Relation = Exclude<Relative['relation'], 'OTHER'>

export interface RelativeAddState extends TypedRelative {
  /** The version of the text that was ticked; a newer one was not read yet. */
  readonly agreedTo: string | undefined
  /** What the phone was given as the proof of the one typed: another try needs no second one. */
  readonly token: string | undefined
  readonly busy: boolean
  readonly trouble: Problem | undefined
  readonly added: Relative | undefined
}

export const nothingYet: RelativeAddState = {
  name: '',
  certificate: 'ID_CARD',
  number: '',
  relation: undefined,
  proof: 'FACE',
  agreedTo: undefined,
  token: undefined,
  busy: false,
  trouble: undefined,
  added: undefined,
}

/** Everything typed, everything agreed to. @param text to be agreed to, once it is known */
export const mayAdd = (state: RelativeAddState, text: Pick<ConsentText, 'version'> | undefined): boolean =>
  state.name.trim() !== '' &&
  isCertificateNumber(state) &&
  state.relation !== undefined &&
  text !== undefined &&
  state.agreedTo === text.version
