import { createCachedQuestions } from '@/api/cached-question'
import { lastSeen } from '@/domain/remote'
import { createRecordsApi, type RecordsAnswer } from '@/pages/records/api'
import { recordsOf } from '@/pages/records/services'
import type { Town } from '../../../mock/town'
import { phoneInTown } from '../../../phone-in-town'

/** Opens the records of somebody, on a phone that may have kept something of an earlier start. */
export async function askingFor(town: Town, person: string, storage?: Map<string, string>) {
  const phone = phoneInTown(town, storage)
  const { stored } = phone.services.base
  const city = createRecordsApi(
    phone.call,
    createCachedQuestions<RecordsAnswer>(phone.call, stored, phone.clock, phone.session),
  )
  if (!phone.kept()) await phone.enterAs(person)
  return { ...phone, city }
}

/** Somebody on the page of their records. */
export async function lookingAtRecords(town: Town, person = 'retiree', storage?: Map<string, string>) {
  const phone = await askingFor(town, person, storage)
  const { records } = recordsOf(phone.services)
  const asked = (): string[] => phone.sent.map(({ url, body }) => `${url.replace(/^.*\/v1/, '')} ${body}`)
  return {
    ...phone,
    records,
    lines: () => lastSeen(records.list.getState().value)?.value.items ?? [],
    months: () => lastSeen(records.months.getState().value)?.value.items ?? [],
    /** The requests that an act makes the phone send. */
    async askedBy(act: () => unknown): Promise<string[]> {
      const before = phone.sent.length
      act()
      await phone.pass(0)
      return asked().slice(before)
    },
  }
}
