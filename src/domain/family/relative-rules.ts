import { ageOn } from '../calendar'
import { birthDayOf, isIdNumber } from '../id-number'

/** The limits of relatives' codes (亲情账户, rules.md §9.20, §9.21). Months are those of the calendar in China. */
export const relativeRules = { relatives: 5, newHoldersAMonth: 2, faceFromAge: 16 } as const

/** The proof that somebody is a relative: the household register under 16, their own face from 16 on. */
export type RelativeProof = 'HOUSEHOLD_REGISTER' | 'FACE'

/** Gives the proof for an age. @param age full years */
export const proofAtAge = (age: number): RelativeProof =>
  age < relativeRules.faceFromAge ? 'HOUSEHOLD_REGISTER' : 'FACE'

/**
 * Gives the proof for the owner of an ID number.
 * @param today in China, `YYYY-MM-DD`
 * @returns undefined while the number is incomplete or wrong
 */
export const proofByIdNumber = (idNumber: string, today: string): RelativeProof | undefined =>
  isIdNumber(idNumber) ? proofAtAge(ageOn(today, birthDayOf(idNumber))) : undefined
