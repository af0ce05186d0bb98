import type { AgreementWay, Relation, ShareScope } from '@/contract/family-words'
import type { NamedPerson } from '../parts/certificate-fields'

/** The steps of an offer, one after the other. */
export const steps = ['rules', 'who', 'terms', 'sign', 'check'] as const
/** The name of a step. */
export type Step = (typeof steps)[number]

/** Everything of an offer as it was typed and chosen; amounts in yuan, days in any writing of eight digits. */
export interface OfferDraft extends NamedPerson {
  /** The version of the consent text that was ticked. */
  readonly agreedTo: string | undefined
  readonly relation: Relation | undefined
  /** The insurance of the member: it decides whether an employer or a community is asked for. */
  readonly kind: 'EMPLOYEE' | 'RESIDENT' | undefined
  readonly workplace: string
  readonly phone: string
  /** The sharer's own place until another is chosen. */
  readonly placeCode: string | undefined
  readonly placeSearch: string
  readonly begin: 'TODAY' | 'LATER'
  readonly beginDay: string
  readonly end: 'NONE' | 'YEAR' | 'DAY'
  readonly endDay: string
  readonly monthCap: string
  readonly visitCap: string
  readonly scopes: readonly ShareScope[]
  readonly signature: string
  /** The city's usual way until another is chosen. */
  readonly agreementWay: AgreementWay | undefined
}

/** The draft before anything is typed or ticked. */
export const emptyDraft: OfferDraft = {
  agreedTo: undefined,
  name: '',
  certificate: 'ID_CARD',
  number: '',
  relation: undefined,
  kind: undefined,
  workplace: '',
  phone: '',
  placeCode: undefined,
  placeSearch: '',
  begin: 'TODAY',
  beginDay: '',
  end: 'NONE',
  endDay: '',
  monthCap: '',
  visitCap: '',
  scopes: [],
  signature: '',
  agreementWay: undefined,
}
