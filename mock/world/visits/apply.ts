import { yearOf } from '@/domain/china-time'
import { givenBack } from '@/domain/settlement/reversal'
import { append } from '../append'
import type { CodeState } from '../codes/state'
import type { Appliers } from '../event-parts'
import { recordGivenBack, recordUsage, type FamilyState } from '../family/state'
import { book, type MoneyState } from '../money/state'
import { maskName } from '../people/person'
import type { PeopleState } from '../people/state'
import type { Accumulation, VisitEvent, Withdrawal } from './events'
import { yearKey, type StoredSettlement, type VisitState } from './state'

type State = VisitState & MoneyState & CodeState & PeopleState & FamilyState

/** The effects of the events of settlements. */
export const applyVisits: Appliers<VisitEvent, State> = {
  settled: (world, { settlement, personNumber, reasons, withdrawals, accumulation, tokenId }) => {
    const at = Date.parse(settlement.setl_time)
    for (const withdrawal of withdrawals) {
      const { currentYearFen, priorYearsFen, bindingId } = withdrawal
      book(world, withdrawal, {
        at,
        type: bindingId === undefined ? 'SPEND' : 'SHARE_OUT',
        currentYearFen: 0 - currentYearFen,
        priorYearsFen: 0 - priorYearsFen,
        memo: memoOf(world, withdrawal, personNumber, settlement.fixmedins_name),
        // Only the patient may see the record: a sharer sees the amount, but not the purpose.
        ...(bindingId === undefined && { settlementId: settlement.setl_id }),
      })
      if (bindingId !== undefined) {
        const fen = currentYearFen + priorYearsFen
        recordUsage(world, bindingId, { at, fen, settlementId: settlement.setl_id })
      }
    }
    if (accumulation) accumulate(world, personNumber, accumulation, 1)
    store(world, {
      personNumber,
      wire: settlement,
      reasons,
      withdrawals,
      ...(accumulation && { accumulation }),
    })
    const token = tokenId === undefined ? undefined : world.tokens.get(tokenId)
    if (token) token.settlementId = settlement.setl_id
  },
  reversed: (world, { at, settlementId, reversal }) => {
    const original = world.settlements.get(settlementId)
    if (!original) return
    const { personNumber, withdrawals, wire, accumulation } = original
    for (const withdrawal of withdrawals) {
      const back = givenBack(withdrawal, yearOf(Date.parse(wire.setl_time)), yearOf(at))
      book(world, withdrawal, {
        at,
        type: 'REFUND',
        ...back,
        memo: memoOf(world, withdrawal, personNumber, wire.fixmedins_name),
        ...(withdrawal.bindingId === undefined && { settlementId: reversal.setl_id }),
      })
      if (withdrawal.bindingId !== undefined) recordGivenBack(world, withdrawal.bindingId, settlementId, at)
    }
    if (accumulation) accumulate(world, personNumber, accumulation, -1)
    original.wire = { ...wire, refd_setl_flag: '1', refd_setl_id: reversal.setl_id }
    store(world, { personNumber, wire: reversal, reasons: [], withdrawals: [] })
  },
}

/**
 * Returns the memo of a ledger entry: the institution in the patient's own ledger, the member, masked, in a sharer's.
 */
function memoOf(world: PeopleState, by: Withdrawal, patient: string, institution: string): string {
  if (by.bindingId === undefined) return institution
  return maskName(world.people.get(patient)?.name ?? '')
}

function store(world: VisitState, stored: StoredSettlement): void {
  world.settlements.set(stored.wire.setl_id, stored)
  append(world.settlementsOf, stored.personNumber, stored)
}

function accumulate(world: VisitState, personNumber: string, by: Accumulation, sign: 1 | -1): void {
  const key = yearKey(personNumber, by)
  const year = world.yearSoFar.get(key) ?? { deductibleFen: 0, pooledFen: 0, admissions: 0 }
  world.yearSoFar.set(key, {
    deductibleFen: year.deductibleFen + sign * by.deductibleFen,
    pooledFen: year.pooledFen + sign * by.pooledFen,
    admissions: year.admissions + sign * by.admissions,
  })
}
