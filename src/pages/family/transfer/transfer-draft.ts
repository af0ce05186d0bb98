import type { TransferForm } from '../api'
import { certificateWrong } from '@/domain/certificate-number'
import { parseFen } from '@/domain/money'

/** The form as typed; kept through every error. */
export interface TransferDraft {
  readonly name: string
  /** The ID number, without spaces. */
  readonly number: string
  /** What the receiver is to the sender; nothing is chosen to begin with. */
  readonly relation: TransferForm['rela'] | undefined
  /** In yuan, as typed. */
  readonly amount: string
}

export const emptyDraft: TransferDraft = { name: '', number: '', relation: undefined, amount: '' }

export type TransferField = keyof TransferDraft
export type TransferWrong = 'MISSING' | 'LENGTH' | 'CHECK' | 'AMOUNT' | 'OVER'
export type TransferWrongs = Readonly<Partial<Record<TransferField, TransferWrong>>>

const numberWrong = (number: string): TransferWrong | undefined =>
  certificateWrong({ certificate: 'ID_CARD', number }) ?? (number.length < 18 ? 'MISSING' : undefined)

function amountWrong(amount: string, maxFen: number): TransferWrong | undefined {
  if (amount.trim() === '') return 'MISSING'
  const fen = parseFen(amount)
  if (fen === undefined) return 'AMOUNT'
  return fen > maxFen ? 'OVER' : undefined
}

/** What stands in the way of sending it. @param maxFen the most one transfer may be, as the city says */
export function transferWrongs(draft: TransferDraft, maxFen: number): TransferWrongs {
  const number = numberWrong(draft.number)
  const amount = amountWrong(draft.amount, maxFen)
  return {
    ...(draft.name.trim() === '' && { name: 'MISSING' }),
    ...(number && { number }),
    ...(draft.relation === undefined && { relation: 'MISSING' }),
    ...(amount && { amount }),
  }
}

/** What can be said while it is still being typed: more digits or a decimal do not put it right. */
export const isWrongAlready = (wrong: TransferWrong): boolean => ['LENGTH', 'CHECK', 'OVER'].includes(wrong)

/** The form as it goes to the city; undefined while something of it is missing. */
export function formOf({ name, number, relation, amount }: TransferDraft): TransferForm | undefined {
  const amt = parseFen(amount)
  if (relation === undefined || amt === undefined) return undefined
  return { certno: number, psn_name: name.trim(), rela: relation, amt }
}
