import type { CityAnswer } from '@/api/city-api'
import type { PersonApi } from '@/api/person-api'
import type { ConsentText } from '@/contract/consent'
import { failed, ok } from '@/domain/result'

/** Asks for the text of the consent to showing relatives' codes. */
export async function askRelativeText({
  consentTexts,
}: Pick<PersonApi, 'consentTexts'>): CityAnswer<ConsentText> {
  const texts = await consentTexts()
  if (!texts.ok) return texts
  const found = texts.value.find(({ kind }) => kind === 'RELATIVE_CODE')
  return found ? ok(found) : failed({ is: 'refused', code: 'NOT_OFFERED', requestId: '-' })
}
