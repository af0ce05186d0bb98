import type { WireSettlement } from '@/contract/settlement'
import { yearOf } from '@/domain/china-time'
import { givenBack } from '@/domain/settlement/reversal'
import { institutionByCode } from '../../policies/cities'
import { append } from '../append'
import type { CodeState } from '../codes/state'
import type { Appliers } from '../event-parts'
import { recordGivenBack, recordUsage, type FamilyState } from '../family/state'
import { book, type MoneyState } from '../money/state'
import { maskName } from '../people/person'
import type { PeopleState } from '../people/state'
import type { Accumulation, VisitEvent, Withdrawal } from './events'
import { yearKey, type StoredPrepayment, type StoredSettlement, type VisitState } from './state'

type State = VisitState & MoneyState & CodeState & PeopleState & FamilyState

/** The effects of the events of settlements. */
export const applyVisits: Appliers<VisitEvent, State> = {
  settled: (world, { settlement, personNumber, reasons, withdrawals, accumulation, tokenId }) => {
    const at = Date.parse(settlement.setl_time)
    const { setl_id: id, fixmedins_name: memo } = settlement
    for (const withdrawal of withdrawals)
      withdraw(world, withdrawal, personNumber, { at, id, memo, opens: true })
    if (accumulation) accumulate(world, personNumber, accumulation, 1)
    store(world, {
      personNumber,
      wire: settlement,
      reasons,
      withdrawals,
      ...(accumulation && { accumulation }),
    })
    for (const box of boxesOf(settlement)) world.soldBoxes.set(box, id)
    const token = tokenId === undefined ? undefined : world.tokens.get(tokenId)
    if (token) token.settlementId = settlement.setl_id
  },
  reversed: (world, { at, settlementId, reversal }) => {
    const original = world.settlements.get(settlementId)
    if (!original) return
    const { personNumber, withdrawals, wire, accumulation } = original
    const about = { at, id: settlementId, memo: wire.fixmedins_name, shownAs: reversal.setl_id }
    const drawnAt = Date.parse(wire.setl_time)
    for (const withdrawal of withdrawals) giveBack(world, withdrawal, personNumber, drawnAt, about)
    if (accumulation) accumulate(world, personNumber, accumulation, -1)
    for (const box of boxesOf(wire)) world.soldBoxes.delete(box)
    original.wire = { ...wire, refd_setl_flag: '1', refd_setl_id: reversal.setl_id }
    store(world, { personNumber, wire: reversal, reasons: [], withdrawals: [] })
  },
  prepaid: (world, prepaid) => {
    const { at, prepaymentId: id, personNumber, tokenId } = prepaid
    const memo = depositMemo(prepaid)
    for (const withdrawal of prepaid.withdrawals) withdraw(world, withdrawal, personNumber, { at, id, memo })
    world.prepayments.set(id, prepaid)
    append(world.prepaymentsOf, personNumber, id)
    const token = world.tokens.get(tokenId)
    if (token) token.prepaymentId = id
  },
  'prepayment-returned': (world, { at, prepaymentId: id }) => {
    const prepaid = world.prepayments.get(id)
    if (!prepaid) return
    const memo = depositMemo(prepaid)
    for (const withdrawal of prepaid.withdrawals)
      giveBack(world, withdrawal, prepaid.personNumber, prepaid.at, { at, id, memo })
    world.prepayments.set(id, { ...prepaid, returnedAt: at })
  },
}

/** Lists the trace codes of the boxes on a bill. */
const boxesOf = ({ fee_list }: WireSettlement): string[] =>
  fee_list.flatMap(({ drugtracinfo }) => drugtracinfo.map(({ drug_trac_codg }) => drug_trac_codg))

/** Returns the memo of a deposit in the patient's own ledger. */
const depositMemo = ({ institutionCode }: Pick<StoredPrepayment, 'institutionCode'>): string =>
  `${institutionByCode.get(institutionCode)?.name ?? ''}（住院预缴金）`

/** A payment from accounts: when, for what, and where. */
interface About {
  readonly at: number
  /** The id of the settlement or the deposit. */
  readonly id: string
  /** The place, for the patient's own ledger. */
  readonly memo: string
}

/** Takes money from an account. Only the patient may see the record: a sharer sees the amount, but not the purpose. */
function withdraw(
  world: State,
  withdrawal: Withdrawal,
  patient: string,
  { at, id, memo, opens = false }: About & { readonly opens?: boolean },
): void {
  const { currentYearFen, priorYearsFen, bindingId } = withdrawal
  book(world, withdrawal, {
    at,
    type: bindingId === undefined ? 'SPEND' : 'SHARE_OUT',
    currentYearFen: 0 - currentYearFen,
    priorYearsFen: 0 - priorYearsFen,
    memo: memoOf(world, withdrawal, patient, memo),
    ...(bindingId === undefined && opens && { settlementId: id }),
  })
  if (bindingId === undefined) return
  recordUsage(world, bindingId, { at, fen: currentYearFen + priorYearsFen, settlementId: id })
}

/** Gives an account back what was taken from it. @param drawnAt the time it was taken */
function giveBack(
  world: State,
  withdrawal: Withdrawal,
  patient: string,
  drawnAt: number,
  { at, id, memo, shownAs }: About & { readonly shownAs?: string },
): void {
  const { bindingId } = withdrawal
  book(world, withdrawal, {
    at,
    type: 'REFUND',
    ...givenBack(withdrawal, yearOf(drawnAt), yearOf(at)),
    memo: memoOf(world, withdrawal, patient, memo),
    ...(bindingId === undefined && shownAs !== undefined && { settlementId: shownAs }),
  })
  if (bindingId !== undefined) recordGivenBack(world, bindingId, id, at)
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
