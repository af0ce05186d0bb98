import { idCheckDigit } from '@/domain/id-number'
import { proofAtAge, proofByIdNumber } from '@/domain/family/relative-rules'

const born = (day: string): string => {
  const first17 = `990101${day}001`
  return first17 + idCheckDigit(first17)
}

describe('the proof that somebody is a relative', () => {
  it.each([
    [0, 'HOUSEHOLD_REGISTER'],
    [15, 'HOUSEHOLD_REGISTER'],
    [16, 'FACE'],
    [90, 'FACE'],
  ])('at the age of %i is %s', (age, proof) => expect(proofAtAge(age)).toBe(proof))

  it.each([
    ['20101121', 'FACE'],
    ['20101122', 'HOUSEHOLD_REGISTER'],
  ])('of somebody born on %s is %s on 21 November 2026', (day, proof) => {
    expect(proofByIdNumber(born(day), '2026-11-21')).toBe(proof)
  })

  it.each(['', '99010120101121', born('20101121').slice(0, 17), 'F99010005'])(
    'is not told by %j, which is no ID number',
    (number) => expect(proofByIdNumber(number, '2026-11-21')).toBeUndefined(),
  )
})
