import type { Relation } from '@/contract/family-words'
import type { TransferForm } from '@/contract/transfer'
import { parseFen } from '@/domain/typed-amount'
import { numberErrorOf, type NumberError } from '../parts/number-error'

/** The form as typed; kept through every error. */
export interface TransferDraft {
  readonly name: string
  /** The ID number, without spaces. */
  readonly number: string
  /** The relation of the receiver to the sender; nothing is chosen to begin with. */
  readonly relation: Relation | undefined
  /** In yuan, as typed. */
  readonly amount: string
}

/** The form before anything is typed. */
export const emptyDraft: TransferDraft = { name: '', number: '', relation: undefined, amount: '' }

/** The name of a field of the form. */
export type TransferField = keyof TransferDraft
/** An error in a field; `MISSING` also stands for a number that is half typed. */
export type TransferFieldError = NumberError | 'AMOUNT' | 'OVER'
/** The errors of the form, field by field; a field that is right is missing. */
export type TransferFieldErrors = Readonly<Partial<Record<TransferField, TransferFieldError>>>

function amountError(amount: string, maxFen: number): TransferFieldError | undefined {
  if (amount.trim() === '') return 'MISSING'
  const fen = parseFen(amount)
  if (fen === undefined) return 'AMOUNT'
  return fen > maxFen ? 'OVER' : undefined
}

/**
 * Tells what stands in the way of sending it.
 * @param maxFen the most one transfer may be, as the city says
 * @param today `YYYY-MM-DD` in China
 */
export function transferErrors(draft: TransferDraft, maxFen: number, today: string): TransferFieldErrors {
  const number = numberErrorOf({ certificate: 'ID_CARD', number: draft.number }, today)
  const amount = amountError(draft.amount, maxFen)
  return {
    ...(draft.name.trim() === '' && { name: 'MISSING' }),
    ...(number && { number }),
    ...(draft.relation === undefined && { relation: 'MISSING' }),
    ...(amount && { amount }),
  }
}

/** Tells the errors that are shown while the field is still being typed: more digits or a decimal do not put them right. */
export const isShownWhileTyping = (error: TransferFieldError): boolean =>
  ['LENGTH', 'CHECK', 'UNBORN', 'OVER'].includes(error)

/** Makes the form that goes to the city; undefined while something of it is missing. */
export function formOf({ name, number, relation, amount }: TransferDraft): TransferForm | undefined {
  const fen = parseFen(amount)
  if (relation === undefined || fen === undefined) return undefined
  return { number, name: name.trim(), relation, fen }
}
