import { startOfDay } from '@/domain/calendar'
import { dayOf, toWireTime } from '@/domain/china-day'
import { placeName } from '../../policies/cities'
import { employmentNames, insuranceNames } from '../people/names'
import { maskIdNumber, maskName, type Person } from '../people/person'
import { insuredOf, mainInsurance, type Insured } from '../people/state'
import { hashOf } from '../secrets'
import type { StoredSettlement } from '../visits/state'
import type { World } from '../world'
import type { StoredDocument } from './state'
import type { WireDocument } from './events'

/** The days for which a certificate of insurance counts (rules.md §7.10). */
const certificateDays = 90

/** The content of a document, before it has a number. */
type Draft = Omit<StoredDocument, 'type' | 'at' | 'numberHash'>

const issuerOf = (placeCode: string): string => `${placeName(placeCode)}医疗保障局（演示）`

/** Drafts the statement of a settlement. */
export const statementOf = ({ personNumber, wire }: StoredSettlement): Draft => ({
  personNumber,
  issuerName: issuerOf(wire.admdvs),
  settlementId: wire.setl_id,
})

/** Drafts the certificate of a person's insurances today. */
export function certificateOf(world: World, person: Person, now: number): Draft {
  const { personNumber } = person
  const insurances = insuredOf(world, person).map((insured) => stated(world, personNumber, insured))
  return {
    personNumber,
    issuerName: issuerOf(mainInsurance(world, person).admdvs),
    insurances,
    validUntil: dayOf(startOfDay(dayOf(now), certificateDays)),
  }
}

function stated(world: World, personNumber: string, { insutype, admdvs, employment, state }: Insured) {
  const months = (world.contributions.get(personNumber) ?? [])
    .filter((paid) => paid.insutype === insutype && paid.admdvs === admdvs)
    .map(({ month }) => month)
  return {
    insutype_name: insuranceNames[insutype],
    psn_type_name: employmentNames[employment],
    admdvs_name: placeName(admdvs),
    psn_insu_stas: state,
    paid_months: new Set(months).size,
    last_mon: months[months.length - 1] ?? null,
  }
}

/** Finds the document with this number. */
export const documentWith = (world: World, checkNumber: string): StoredDocument | undefined =>
  world.documents.get(hashOf(checkNumber))

/** Writes a document as it is on the wire, with its state at `now`. */
export function wireDocument(
  world: World,
  document: StoredDocument,
  checkNumber: string,
  now: number,
): WireDocument {
  const { personNumber, settlementId, validUntil = null, insurances = null } = document
  const person = world.people.get(personNumber)
  const settlement = settlementId === undefined ? undefined : world.settlements.get(settlementId)?.wire
  const isOver = validUntil !== null && dayOf(now) > validUntil
  return {
    check_no: checkNumber,
    issuer_name: document.issuerName,
    psn_name: maskName(person?.name ?? ''),
    certno: maskIdNumber(person?.idNumber ?? ''),
    issue_time: toWireTime(document.at),
    valid_until: validUntil,
    doc_stas: settlement?.refd_setl_flag === '1' ? 'REVERSED' : isOver ? 'EXPIRED' : 'VALID',
    setl: settlement ? statedSettlement(settlement) : null,
    insus: insurances,
  }
}

const statedSettlement = (wire: StoredSettlement['wire']): NonNullable<WireDocument['setl']> => ({
  setl_id: wire.setl_id,
  setl_time: wire.setl_time,
  fixmedins_name: wire.fixmedins_name,
  med_type_name: wire.med_type_name,
  insutype_name: insuranceNames[wire.insutype === '310' ? '310' : '390'],
  medfee_sumamt: wire.medfee_sumamt,
  fund_pay_sumamt: wire.fund_pay_sumamt,
  hosp_part_amt: wire.hosp_part_amt,
  acct_pay: wire.acct_pay,
  wlt_pay: wire.wlt_pay,
  acct_mulaid_pay: wire.acct_mulaid_pay,
  psn_cash_pay: wire.psn_cash_pay,
})
