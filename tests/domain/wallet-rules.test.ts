import fc from 'fast-check'
import { relations } from '@/contract/family-words'
import {
  goesBackAt,
  isTransferTime,
  transferRefusal,
  transfersLeftToday,
  type WantedTransfer,
} from '@/domain/wallet-rules'

const at = (text: string): number => Date.parse(`2026-${text}+08:00`)
const good: WantedTransfer = {
  at: at('11-21T14:30:00'),
  fen: 200_000,
  relation: 'SIBLING',
  relationsAllowed: relations,
  offered: true,
  isReceiverInsured: true,
  account: 'ACTIVE',
  priorYearsFen: 200_000,
  sentToday: 2,
}

describe('a transfer', () => {
  it('may be sent when everything is as it should be, to the last fen and the third of the day', () => {
    expect(transferRefusal(good)).toBeUndefined()
  })

  it.each([
    ['where a city has no wallet', { offered: false }, 'NOT_OFFERED'],
    ['a second before six', { at: at('11-21T05:59:59') }, 'TRANSFER_WINDOW_CLOSED'],
    ['at ten in the evening', { at: at('11-21T22:00:00') }, 'TRANSFER_WINDOW_CLOSED'],
    ['to a relative the city does not count', { relationsAllowed: ['SPOUSE'] }, 'RELATION_NOT_ALLOWED'],
    ['to somebody who is not insured', { isReceiverInsured: false }, 'MEMBER_NOT_INSURED'],
    ['without an account', { account: 'NONE' }, 'NO_ACCOUNT'],
    ['from a frozen account', { account: 'FROZEN' }, 'ACCOUNT_FROZEN'],
    ['of a fen more than 2,000.00', { fen: 200_001, priorYearsFen: 900_000 }, 'TRANSFER_LIMIT'],
    ['for the fourth time on a day', { sentToday: 3 }, 'TRANSFER_LIMIT'],
    ['of a fen more than was carried over', { priorYearsFen: 199_999 }, 'INSUFFICIENT_BALANCE'],
  ] as const)('is refused %s', (_, but, code) => {
    expect(transferRefusal({ ...good, ...but })).toBe(code)
  })

  it('may be sent from six in the morning on, and until ten in the evening', () => {
    expect(isTransferTime(at('11-21T06:00:00'))).toBe(true)
    expect(isTransferTime(at('11-21T21:59:59'))).toBe(true)
  })

  it('goes back at six in the morning of the next day, whenever it was sent', () => {
    expect(goesBackAt(at('11-21T06:00:00'))).toBe(at('11-22T06:00:00'))
    expect(goesBackAt(at('11-21T21:59:59'))).toBe(at('11-22T06:00:00'))
    expect(goesBackAt(at('12-31T12:00:00'))).toBe(Date.parse('2027-01-01T06:00:00+08:00'))
  })

  it('always has eight hours to be accepted, and never more than a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (sentAt) => {
        if (!isTransferTime(sentAt)) return
        const waits = goesBackAt(sentAt) - sentAt
        expect(waits).toBeGreaterThan(8 * 3_600_000)
        expect(waits).toBeLessThanOrEqual(24 * 3_600_000)
      }),
      { numRuns: 1_000 },
    )
  })

  it('leaves one less for the day, never less than none', () => {
    expect([0, 1, 2, 3, 4].map(transfersLeftToday)).toEqual([3, 2, 1, 0, 0])
  })
})
