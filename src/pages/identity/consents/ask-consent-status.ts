import type { AccountApi } from '../api'
import type { Problem } from '@/domain/problem'
import { ok, type Result } from '@/domain/result'
import { consentStatus, type ConsentStatus } from './consent-status'

/** Asks the city for everything the page of the consents shows. */
export async function askConsentStatus(
  city: Pick<AccountApi, 'me' | 'consentTexts' | 'consents' | 'guardianship'>,
): Promise<Result<ConsentStatus, Problem>> {
  const [me, texts, given, guardianship] = await Promise.all([
    city.me(),
    city.consentTexts(),
    city.consents(),
    city.guardianship(),
  ])
  if (!me.ok) return me
  if (!texts.ok) return texts
  if (!given.ok) return given
  if (!guardianship.ok) return guardianship
  return ok(consentStatus(texts.value, given.value, me.value.personNumber, guardianship.value))
}
