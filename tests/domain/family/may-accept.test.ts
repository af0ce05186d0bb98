import { mayAccept, type AcceptContext } from '@/domain/family/may-accept'
import { rules, standing } from './standings'

const accepting: AcceptContext = {
  today: '2026-11-21',
  endsOn: '2026-11-21',
  sharer: standing.sharer,
  member: standing.member,
}

describe('an offer', () => {
  it('is accepted while both are insured, up to the day it would end', () => {
    expect(mayAccept(rules, accepting)).toEqual({ ok: true })
    expect(mayAccept(rules, { ...accepting, endsOn: null })).toEqual({ ok: true })
  })

  it.each<[string, Partial<AcceptContext>, string]>([
    ['the sharer is suspended by now', { sharer: { state: '2' } }, 'ACCOUNT_FROZEN'],
    ['the sharer has left', { sharer: { state: '4' } }, 'ACCOUNT_FROZEN'],
    ['the member is suspended by now', { member: { ...standing.member, state: '2' } }, 'MEMBER_SUSPENDED'],
    ['the member has left', { member: { ...standing.member, state: '4' } }, 'MEMBER_NOT_INSURED'],
    [
      'the member has as many sharers as allowed',
      { member: { ...standing.member, sharers: 3 } },
      'BIND_LIMIT',
    ],
    ['its last day is over', { endsOn: '2026-11-20' }, 'PERIOD_NOT_ALLOWED'],
  ])('is not accepted once %s', (_, changed, refused) => {
    expect(mayAccept(rules, { ...accepting, ...changed })).toEqual({ refused })
  })
})
