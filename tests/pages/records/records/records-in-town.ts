import { createCachedQuestions } from '@/api/cached-question'
import { lastSeen } from '@/domain/remote'
import { createRecordsApi, type RecordsAnswer } from '@/pages/records/api'
import { recordsOf } from '@/pages/records/services'
import type { Town } from '../../../mock/town'
import { phoneInTown } from '../../../phone-in-town'

/** Opens the app on a person's phone with the API of the records; `storage` holds the texts of an earlier start. */
export async function recordsApiPhone(town: Town, person: string, storage?: Map<string, string>) {
  const phone = phoneInTown(town, storage)
  const { stored } = phone.services.base
  const city = createRecordsApi(
    phone.call,
    createCachedQuestions<RecordsAnswer>(phone.call, stored, phone.clock, phone.session),
  )
  if (!phone.storedTokens()) await phone.enterAs(person)
  return { ...phone, city }
}

/** Opens the page of the records on a person's phone. */
export async function recordsPhone(town: Town, person = 'retiree', storage?: Map<string, string>) {
  const phone = await recordsApiPhone(town, person, storage)
  const { records } = recordsOf(phone.services)
  const asked = (): string[] => phone.sent.map(({ url, body }) => `${url.replace(/^.*\/v1/, '')} ${body}`)
  return {
    ...phone,
    records,
    lines: () => lastSeen(records.list.getState().value)?.value.items ?? [],
    months: () => lastSeen(records.months.getState().value)?.value.items ?? [],
    /** Lists the requests that the phone sends because of an act. */
    async askedBy(act: () => unknown): Promise<string[]> {
      const before = phone.sent.length
      act()
      await phone.pass(0)
      return asked().slice(before)
    },
  }
}
