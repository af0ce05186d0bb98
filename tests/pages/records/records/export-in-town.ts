import { ok } from '@/domain/result'
import type { RecordLine } from '@/pages/records/api'
import { createExport, type ExportDeps } from '@/pages/records/records/export-store'
import { foundTown } from '../../../mock/town'
import { recordsApiPhone } from './records-in-town'

/** Opens the export of a retiree's forty records; `deps` can replace the city, for example by one with more pages. */
export async function openExport(deps: Partial<ExportDeps> = {}) {
  const phone = await recordsApiPhone(foundTown({ people: ['retiree', 'two-places'] }), 'retiree')
  const copied: string[] = []
  const download = createExport({
    city: phone.city,
    maskedName: async () => ok('*建国'),
    clock: { now: () => Date.parse('2026-11-21T23:59:00+08:00') },
    copy: async (text) => copied.push(text) > 0,
    file: undefined,
    lifetime: phone.services.base.lifetimes.person,
    ...deps,
  })
  return { ...phone, download, copied, situation: () => download.getState().situation }
}

/** Creates the record of a purchase of 1.00 yuan with this number. */
export const lineOf = (id: string): RecordLine => ({
  id,
  settledAt: 0,
  institution: { code: 'Y1', name: '仁心大药房' },
  visitTypeName: '定点药店购药',
  totalFen: 100,
  mineFen: 100,
  fundFen: 0,
  ownAccountFen: 100,
  walletFen: 0,
  sharedAccountFen: 0,
  cashFen: 0,
  reversed: false,
  isReversal: false,
})

/** Creates a `manyRecords` that answers with records of no real person, fifty on a page. */
export function pagesOf(
  ids: readonly string[],
  asked: (string | undefined)[] = [],
): ExportDeps['city']['manyRecords'] {
  return async (_, cursor) => {
    asked.push(cursor)
    const from = Number(cursor ?? 0)
    const items = ids.slice(from, from + 50).map(lineOf)
    return ok({ items, nextCursor: from + 50 < ids.length ? String(from + 50) : null })
  }
}
