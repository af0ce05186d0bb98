import { createKeeping, type AnswerStorage } from '@/api/kept-call'
import { createRecordsApi, type RecordsAnswer, type RecordsApi } from '@/pages/records/api'
import { lastSeen } from '@/domain/remote'
import { createRecords } from '@/pages/records/records/records-store'
import type { Town } from '../../../mock/town'
import { phoneInTown } from '../../../phone-in-town'

/** A shelf in memory, as the phone's storage is one. */
export function shelf(): AnswerStorage<RecordsAnswer> {
  const kept = new Map<RecordsAnswer, ReturnType<AnswerStorage<RecordsAnswer>['read']>>()
  return { read: (name) => kept.get(name), write: (name, answer) => void kept.set(name, answer) }
}

export async function askingFor(town: Town, person: string, kept = shelf()) {
  const phone = phoneInTown(town)
  const city: RecordsApi = createRecordsApi(
    phone.call,
    createKeeping(phone.call, kept, phone.clock, phone.session),
  )
  await phone.enterAs(person)
  return { ...phone, city }
}

/** Somebody on the page of their records. */
export async function lookingAtRecords(town: Town, person = 'retiree', kept = shelf()) {
  const phone = await askingFor(town, person, kept)
  const records = createRecords(phone)
  const asked = (): string[] => phone.sent.map(({ url, body }) => `${url.replace(/^.*\/v1/, '')} ${body}`)
  return {
    ...phone,
    records,
    lines: () => lastSeen(records.list.getState().value)?.value.items ?? [],
    months: () => lastSeen(records.months.getState().value)?.value.items ?? [],
    /** What this makes the phone ask. */
    async askedBy(act: () => unknown): Promise<string[]> {
      const before = phone.sent.length
      act()
      await phone.pass(0)
      return asked().slice(before)
    },
  }
}
