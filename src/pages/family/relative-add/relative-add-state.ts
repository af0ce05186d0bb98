import type { ConsentText } from '@/contract/consent'
import type { Relation } from '@/contract/family-words'
import type { Relative, RelativeForm } from '@/contract/relative'
import { isCertificateNumber } from '@/domain/certificate-number'
import type { RelativeProof } from '@/domain/family/relative-rules'
import { idleAct, type Act } from '@/state/act'
import type { NamedPerson } from '../parts/certificate-fields'

/** A relative as typed or chosen, kept through every error. */
export interface TypedRelative extends NamedPerson {
  /** The relation to the person signed in; nothing is chosen to begin with. */
  readonly relation: Relation | undefined
  /** The kind of proof: told by an ID number, chosen for the other numbers; the city has the last word. */
  readonly proof: RelativeProof
}

/** Everything the page knows on which a relative is added. */
export interface RelativeAddState {
  readonly relative: TypedRelative
  /** The version of the text that was ticked; a newer one was not read yet. */
  readonly agreedTo: string | undefined
  /** The proof of the one typed, as the phone was given it: another try needs no second one. */
  readonly token: string | undefined
  readonly act: Act<'add'>
  /** The one who was added last; the form is empty then. */
  readonly added: Relative | undefined
}

/** The state before anything is typed. */
export const nothingTyped: RelativeAddState = {
  relative: { name: '', certificate: 'ID_CARD', number: '', relation: undefined, proof: 'FACE' },
  agreedTo: undefined,
  token: undefined,
  act: idleAct,
  added: undefined,
}

/**
 * Tells whether everything is typed and agreed to.
 * @param text to be agreed to, once it is known
 * @param today `YYYY-MM-DD` in China
 */
export const mayAdd = (
  { relative, agreedTo }: Pick<RelativeAddState, 'relative' | 'agreedTo'>,
  text: Pick<ConsentText, 'version'> | undefined,
  today: string,
): boolean =>
  relative.name.trim() !== '' &&
  isCertificateNumber(relative, today) &&
  relative.relation !== undefined &&
  text !== undefined &&
  agreedTo === text.version

/** Makes the form that goes to the city; undefined while no relation is chosen. */
export const formOf = (
  { certificate, number, name, relation, proof }: TypedRelative,
  token: string,
): RelativeForm | undefined =>
  relation && { certificate, number, name: name.trim(), relation, proof: { kind: proof, token } }
