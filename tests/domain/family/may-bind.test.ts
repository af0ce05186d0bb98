import { cities, policyOn } from 'mock/policies/cities'
import { relations, shareScopes } from '@/contract/family-words'
import type { SharingRules } from '@/contract/sharing-rules'
import { mayBind, type BindingRequest, type BindingContext } from '@/domain/family/may-bind'
import { asked, rules, context } from './sample-binding'

const ok = { ok: true }

interface Changed {
  readonly rules?: Partial<SharingRules>
  readonly asked?: Partial<Omit<BindingRequest, 'terms'>>
  readonly terms?: Partial<BindingRequest['terms']>
  readonly context?: Partial<Omit<BindingContext, 'sharer' | 'member'>>
  readonly sharer?: Partial<BindingContext['sharer']>
  readonly member?: Partial<BindingContext['member']>
}

const decided = (changed: Changed = {}) =>
  mayBind(
    { ...asked, ...changed.asked, terms: { ...asked.terms, ...changed.terms } },
    { ...rules, ...changed.rules },
    {
      ...context,
      ...changed.context,
      sharer: { ...context.sharer, ...changed.sharer },
      member: { ...context.member, ...changed.member },
    },
  )

describe('a binding', () => {
  it('comes about where nothing speaks against it', () => {
    expect(decided()).toEqual(ok)
  })

  it.each<[string, Changed, string]>([
    ['the sharer has no employee insurance', { sharer: { state: undefined } }, 'NO_ACCOUNT'],
    ['the sharer is not insured yet', { sharer: { state: '0' } }, 'ACCOUNT_FROZEN'],
    ['the sharer is suspended', { sharer: { state: '2' } }, 'ACCOUNT_FROZEN'],
    ['the sharer has left the scheme', { sharer: { state: '4' } }, 'ACCOUNT_FROZEN'],
    ['the account is empty', { sharer: { balanceFen: 0 } }, 'INSUFFICIENT_BALANCE'],
    ['the sharer has as many members as allowed', { sharer: { members: 5 } }, 'BIND_LIMIT'],
    ['the member was never insured', { member: { state: undefined } }, 'MEMBER_NOT_INSURED'],
    ['the member is not insured yet', { member: { state: '0' } }, 'MEMBER_NOT_INSURED'],
    ['the member is suspended', { member: { state: '2' } }, 'MEMBER_SUSPENDED'],
    ['the member has left the scheme', { member: { state: '4' } }, 'MEMBER_NOT_INSURED'],
    ['the member has as many sharers as allowed', { member: { sharers: 3 } }, 'BIND_LIMIT'],
    ['it is oneself', { context: { isOneself: true } }, 'RELATION_NOT_ALLOWED'],
    ['the relation is not in the list', { asked: { relation: 'SIBLING' } }, 'RELATION_NOT_ALLOWED'],
    ['the two are bound already', { context: { alreadyBound: true } }, 'ALREADY_BOUND'],
    ['the member is in another pool', { member: { placeCode: '350200' } }, 'PLACE_NOT_ALLOWED'],
    [
      'the member is in another province',
      { rules: { crossPool: true }, member: { placeCode: '440100' } },
      'PLACE_NOT_ALLOWED',
    ],
    ['it would begin yesterday', { asked: { beginsOn: '2026-11-20' } }, 'PERIOD_NOT_ALLOWED'],
    ['it would end on the day it begins', { terms: { endsOn: '2026-11-21' } }, 'PERIOD_NOT_ALLOWED'],
    ['it would end before it begins', { terms: { endsOn: '2026-11-01' } }, 'PERIOD_NOT_ALLOWED'],
    ['a month’s cap is nothing', { terms: { monthCapFen: 0 } }, 'CAP_NOT_ALLOWED'],
    ['a visit’s cap is nothing', { terms: { visitCapFen: 0 } }, 'CAP_NOT_ALLOWED'],
    ['a visit’s cap is above the month’s', { terms: { visitCapFen: 30_001 } }, 'CAP_NOT_ALLOWED'],
    ['it is for nothing', { terms: { scopes: [] } }, 'SCOPE_NOT_ALLOWED'],
    [
      'one of the scopes is not allowed',
      { terms: { scopes: ['PHARMACY', 'INPATIENT_SELF_PAY'] } },
      'SCOPE_NOT_ALLOWED',
    ],
    [
      'something changed between them 29 days ago',
      { context: { lastChangedOn: '2026-10-23' } },
      'CHANGE_TOO_SOON',
    ],
  ])('is refused where %s', (_, changed, refused) => {
    expect(decided(changed)).toEqual({ refused })
  })

  it.each<[string, Changed]>([
    [
      'in another pool where the city looks beyond its own',
      { rules: { crossPool: true }, member: { placeCode: '350200' } },
    ],
    [
      'in another province where the city looks beyond its own',
      { rules: { crossPool: true, crossProvince: true }, member: { placeCode: '440100' } },
    ],
    ['without caps and without an end', { terms: { monthCapFen: null, visitCapFen: null, endsOn: null } }],
    ['with a visit’s cap equal to the month’s', { terms: { visitCapFen: 30_000 } }],
    ['with a visit’s cap alone', { terms: { monthCapFen: null, visitCapFen: 1 } }],
    ['that begins later', { asked: { beginsOn: '2027-11-19' } }],
    ['for the first time', { context: { lastChangedOn: null } }],
    [
      'on the day of a change where the city wants no days between',
      { rules: { daysBetweenChanges: 0 }, context: { lastChangedOn: '2026-11-21' } },
    ],
  ])('comes about %s', (_, changed) => {
    expect(decided(changed)).toEqual(ok)
  })
})

const everyCity = [...cities.keys()].map((code) => [code, policyOn(code, '2026-11-21').sharing] as const)

describe.each(everyCity)('in %s', (placeCode, cityRules) => {
  const inCity = (changed: Changed) =>
    decided({
      ...changed,
      rules: cityRules,
      sharer: { members: 0, placeCode, ...changed.sharer },
      member: { sharers: 0, placeCode, ...changed.member },
      context: { lastChangedOn: null, ...changed.context },
      terms: { scopes: cityRules.scopes, ...changed.terms },
    })

  it.each(relations)('%s is a relation exactly when the city lists it', (relation) => {
    const expected = cityRules.relations.includes(relation) ? ok : { refused: 'RELATION_NOT_ALLOWED' }
    expect(inCity({ asked: { relation } })).toEqual(expected)
  })

  it.each(shareScopes)('%s is a scope exactly when the city lists it', (scope) => {
    const expected = cityRules.scopes.includes(scope) ? ok : { refused: 'SCOPE_NOT_ALLOWED' }
    expect(inCity({ terms: { scopes: [scope] } })).toEqual(expected)
  })

  it('the last member and the last sharer find a place, and nobody after them', () => {
    const { maxMembers, maxSharers } = cityRules
    expect(inCity({ sharer: { members: maxMembers - 1 } })).toEqual(ok)
    expect(inCity({ sharer: { members: maxMembers } })).toEqual({ refused: 'BIND_LIMIT' })
    expect(inCity({ member: { sharers: maxSharers - 1 } })).toEqual(ok)
    expect(inCity({ member: { sharers: maxSharers } })).toEqual({ refused: 'BIND_LIMIT' })
  })

  it('another province is as far as the city says', () => {
    const elsewhere = placeCode.startsWith('44') ? '350100' : '440100'
    const expected = cityRules.crossPool && cityRules.crossProvince ? ok : { refused: 'PLACE_NOT_ALLOWED' }
    expect(inCity({ member: { placeCode: elsewhere } })).toEqual(expected)
  })
})
