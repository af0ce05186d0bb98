import type { Problem } from '@/domain/problem'
import type { Step } from './offer-draft'
import type { OfferField } from './offer-errors'

/** The place where a refusal of the city is put right. */
export interface WhereRefused {
  readonly step: Step
  readonly field?: OfferField
}

const byCode: Readonly<Record<string, WhereRefused>> = {
  CONSENT_REQUIRED: { step: 'rules', field: 'agreed' },
  CONSENT_OUTDATED: { step: 'rules', field: 'agreed' },
  IDENTITY_MISMATCH: { step: 'who', field: 'number' },
  RELATION_NOT_ALLOWED: { step: 'who', field: 'relation' },
  PLACE_NOT_ALLOWED: { step: 'who', field: 'place' },
  MEMBER_NOT_INSURED: { step: 'who', field: 'place' },
  MEMBER_SUSPENDED: { step: 'who' },
  ALREADY_BOUND: { step: 'who' },
  BIND_LIMIT: { step: 'who' },
  CHANGE_TOO_SOON: { step: 'who' },
  INVALID_REQUEST: { step: 'who' },
  PERIOD_NOT_ALLOWED: { step: 'terms', field: 'begin' },
  CAP_NOT_ALLOWED: { step: 'terms', field: 'visitCap' },
  SCOPE_NOT_ALLOWED: { step: 'terms', field: 'scopes' },
  FACE_FAILED: { step: 'sign' },
  PROOF_NOT_ALLOWED: { step: 'sign' },
  SIGNATURE_MISMATCH: { step: 'sign', field: 'signature' },
}

/** Finds the step, and the field where there is one; undefined for what is nobody's fault and can only be tried again. */
export const whereRefused = (problem: Problem): WhereRefused | undefined =>
  problem.is === 'refused' ? byCode[problem.code] : undefined
