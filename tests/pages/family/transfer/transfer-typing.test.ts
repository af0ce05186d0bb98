import {
  formOf,
  isShownWhileTyping,
  transferErrors,
  type TransferDraft,
} from '@/pages/family/transfer/transfer-draft'
import { maxFen } from '../wallet-phone'

const whole: TransferDraft = {
  name: '王远行',
  number: '990101197905050073',
  relation: 'SIBLING',
  amount: '500',
}
const today = '2026-11-30'
const errors = (typed: Partial<TransferDraft>) => transferErrors({ ...whole, ...typed }, maxFen, today)

describe('a transfer as it is typed', () => {
  it('is whole with a name, a number that checks, a relation and an amount', () => {
    expect(errors({})).toEqual({})
    expect(formOf(whole)).toEqual({
      number: '990101197905050073',
      name: '王远行',
      relation: 'SIBLING',
      fen: 50_000,
    })
  })

  it('is asked for everything where nothing was typed', () => {
    const nothing: TransferDraft = { name: ' ', number: '', relation: undefined, amount: ' ' }
    expect(transferErrors(nothing, maxFen, today)).toEqual({
      name: 'MISSING',
      number: 'MISSING',
      relation: 'MISSING',
      amount: 'MISSING',
    })
    expect(formOf(nothing)).toBeUndefined()
  })

  it.each([
    ['99010119790505007', 'MISSING', false],
    ['990101197905050074', 'CHECK', true],
    ['9901011979050500733', 'LENGTH', true],
    ['990101209901010010', 'UNBORN', true],
  ] as const)('with the number %s is %s; said while it is typed: %s', (number, error, already) => {
    expect([errors({ number }), isShownWhileTyping(error)]).toEqual([{ number: error }, already])
  })

  it.each([
    ['2000.01', 'OVER', true],
    ['0', 'AMOUNT', false],
    ['12.', 'AMOUNT', false],
    ['1.234', 'AMOUNT', false],
  ] as const)('of %s yuan is %s; said while it is typed: %s', (amount, error, already) => {
    expect([errors({ amount }), isShownWhileTyping(error)]).toEqual([{ amount: error }, already])
  })

  it('may be as much as the city lets one be, and no more', () => {
    expect([errors({ amount: '2,000.00' }), transferErrors(whole, 49_999, today)]).toEqual([
      {},
      { amount: 'OVER' },
    ])
  })
})
