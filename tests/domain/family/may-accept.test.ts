import { mayAccept, type AcceptContext } from '@/domain/family/may-accept'
import { rules, context } from './sample-binding'

const accepting: AcceptContext = {
  today: '2026-11-21',
  endsOn: '2026-11-21',
  sharer: context.sharer,
  member: context.member,
}

describe('an offer', () => {
  it('is accepted while both are insured, up to the day it would end', () => {
    expect(mayAccept(rules, accepting)).toEqual({ ok: true })
    expect(mayAccept(rules, { ...accepting, endsOn: null })).toEqual({ ok: true })
  })

  it.each<[string, Partial<AcceptContext>, string]>([
    ['the sharer is suspended by now', { sharer: { state: '2' } }, 'ACCOUNT_FROZEN'],
    ['the sharer has left', { sharer: { state: '4' } }, 'ACCOUNT_FROZEN'],
    ['the member is suspended by now', { member: { ...context.member, state: '2' } }, 'MEMBER_SUSPENDED'],
    ['the member has left', { member: { ...context.member, state: '4' } }, 'MEMBER_NOT_INSURED'],
    [
      'the member has as many sharers as allowed',
      { member: { ...context.member, sharers: 3 } },
      'BIND_LIMIT',
    ],
    ['its last day is over', { endsOn: '2026-11-20' }, 'PERIOD_NOT_ALLOWED'],
  ])('is not accepted once %s', (_, changed, refused) => {
    expect(mayAccept(rules, { ...accepting, ...changed })).toEqual({ refused })
  })
})
