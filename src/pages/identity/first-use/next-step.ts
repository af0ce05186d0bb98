import type { IdentityApi } from '../api'
import type { Problem } from '@/domain/problem'
import { ok, type Result } from '@/domain/result'
import { isRefusal } from '../parts/refusal'
import { consentStep, type Step } from './first-use-state'
import { neededConsents } from './needed-consents'

/** Asks the city for what the first step needs to be known. */
export type NextStepApi = Pick<IdentityApi, 'me' | 'consentTexts' | 'consents' | 'voucher' | 'guardianship'>

/**
 * Asks the city what is missing until a code can be shown.
 * @param before gives the step so far, once the answers are there
 */
export async function askNextStep(city: NextStepApi, before: () => Step): Promise<Result<Step, Problem>> {
  const me = await city.me()
  if (!me.ok) return isRefusal(me.error, 'IDENTITY_REQUIRED') ? ok({ is: 'who' }) : me
  const [texts, given, voucher, guardianship] = await Promise.all([
    city.consentTexts(),
    city.consents(),
    city.voucher(),
    city.guardianship(),
  ])
  if (!texts.ok) return texts
  if (!given.ok) return given
  if (!voucher.ok) return voucher
  if (!guardianship.ok) return guardianship
  const missing = neededConsents(texts.value, given.value, me.value.personNumber)
  if (missing.length === 0) return ok({ is: voucher.value.state === 'NOT_ACTIVATED' ? 'password' : 'done' })
  const guardian = guardianship.value.guardianMaskedName
  return ok(
    guardian === undefined ? consentStep(missing, before()) : { is: 'guardian', texts: missing, guardian },
  )
}
