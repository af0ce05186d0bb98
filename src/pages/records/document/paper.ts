import type { IssuedDocument } from '@/contract/document'
import { toTableTime } from '@/domain/china-day'
import { formatFen } from '@/domain/money'
import { groupsOfFour } from '@/domain/voucher-code'
import type { recordsWords } from '../words/current'

/** A line of a document. */
export interface PaperRow {
  readonly name: string
  readonly value: string
}

/** A document as it is read: the same on the page and in the picture. */
export interface Paper {
  readonly title: string
  readonly issuer: string
  /** The lines, in groups that belong together. */
  readonly groups: readonly (readonly PaperRow[])[]
  readonly checkNumber: string
  readonly notes: readonly string[]
}

type Words = (typeof recordsWords)['document']
type Settlement = NonNullable<IssuedDocument['settlement']>

const monthText = (month: string): string => `${month.slice(0, 4)}-${month.slice(4)}`

/** Writes a document in one language. */
export function paperOf(document: IssuedDocument, say: Words): Paper {
  const { rows } = say
  const { settlement, insurances, validUntil } = document
  const person = [
    { name: rows.name, value: document.maskedName },
    { name: rows.idNumber, value: document.maskedIdNumber },
  ]
  const issued = [
    { name: rows.issuedAt, value: toTableTime(document.issuedAt) },
    ...(validUntil === null ? [] : [{ name: rows.validUntil, value: validUntil }]),
  ]
  return {
    title: settlement ? say.onPaper.statement : say.onPaper.certificate,
    issuer: document.issuerName,
    groups: settlement
      ? [person, careRows(settlement, say), moneyRows(settlement, say), issued]
      : [person, ...insurances.map((insurance) => insuranceRows(insurance, say)), issued],
    checkNumber: groupsOfFour(document.checkNumber),
    notes: [say.howToCheck, say.demo],
  }
}

const careRows = (settlement: Settlement, { rows }: Words): PaperRow[] => [
  { name: rows.institution, value: settlement.institutionName },
  { name: rows.visit, value: settlement.visitTypeName },
  { name: rows.settledAt, value: toTableTime(settlement.settledAt) },
  { name: rows.insurance, value: settlement.insuranceName },
  { name: rows.number, value: settlement.id },
]

/** Lists total, fund, account and cash; who else paid, only where they did. */
function moneyRows(settlement: Settlement, { rows }: Words): PaperRow[] {
  const always = [rows.total, rows.fund, rows.own, rows.cash] as readonly string[]
  const amounts: readonly (readonly [string, number])[] = [
    [rows.total, settlement.totalFen],
    [rows.fund, settlement.fundFen],
    [rows.hospital, settlement.hospitalFen],
    [rows.own, settlement.ownAccountFen],
    [rows.wallet, settlement.walletFen],
    [rows.shared, settlement.sharedAccountFen],
    [rows.cash, settlement.cashFen],
  ]
  return amounts
    .filter(([name, fen]) => fen > 0 || always.includes(name))
    .map(([name, fen]) => ({ name, value: formatFen(fen) }))
}

const insuranceRows = (
  insurance: IssuedDocument['insurances'][number],
  { rows, states, months, none }: Words,
): PaperRow[] => [
  { name: rows.insurance, value: insurance.name },
  { name: rows.employment, value: insurance.employmentName },
  { name: rows.place, value: insurance.placeName },
  { name: rows.state, value: states[insurance.state] },
  { name: rows.paidMonths, value: months(insurance.paidMonths) },
  {
    name: rows.lastPaid,
    value: insurance.lastPaidMonth === null ? none : monthText(insurance.lastPaidMonth),
  },
]
