import type { Person } from 'mock/world/people/person'
import { declineBinding, readSharingEligibility } from '@/contract/family'
import { foundTown, must, newName, type Town } from '../town'
import { accept, bind, bindings, end, offer, personOf, seen, type OfferForm } from './binding'
import { madeUp } from './made-up-people'

const fuzhou = '350100'
const day = 24 * 3_600_000
/** Creates a town of two people who share nothing yet. */
const two = (people: readonly (string | Person)[] = ['sibling', 'mother']): Town => foundTown({ people })

describe('an offer', () => {
  it('waits for the member, then holds, as both see it', () => {
    const town = two()
    const offered = must(offer(town, 'sibling', 'mother', { mon_cap: 30_000 }))
    expect(offered).toMatchObject({ role: 'SHARER', state: 'PENDING', order: null, acts: ['CHANGE', 'END'] })
    expect(seen(town, 'mother', offered.id)).toMatchObject({
      role: 'MEMBER',
      state: 'PENDING',
      monthCapFen: 30_000,
      acts: ['ACCEPT', 'DECLINE'],
    })
    const accepted = must(accept(town, 'mother', offered.id))
    expect(accepted).toMatchObject({ state: 'ACTIVE', version: 1, order: 1, acts: ['END'] })
    expect(accepted).toEqual(seen(town, 'mother', offered.id))
    expect(seen(town, 'sibling', offered.id)).toMatchObject({ state: 'ACTIVE', acts: ['CHANGE', 'END'] })
  })

  it('finds the member and takes the signature however names are written, and masks whole letters', () => {
    const sharer = { ...madeUp('uygur', { admdvs: fuzhou, employment: 'employee' }), name: '阿依古丽·买买提' }
    const member = { ...madeUp('rare-letter', { admdvs: fuzhou }), name: '𠮷田静' }
    const town = two([sharer, member])
    expect(offer(town, 'uygur', 'rare-letter', { signature: '阿依古丽买买提' }).refusal).toBe(
      'SIGNATURE_MISMATCH',
    )
    const written = { signature: '阿依古丽 ・ 买买提', psn_name: '\u202d𠮷田 静\u202c' }
    const { id } = must(offer(town, 'uygur', 'rare-letter', written))
    expect(seen(town, 'uygur', id).otherMaskedName).toBe('*田静')
    expect(seen(town, 'rare-letter', id).otherMaskedName).toBe('*依古丽·买买提')
  })

  it('answered by nobody is gone after seven days, and may be made again', () => {
    const town = two()
    const { id } = must(offer(town, 'sibling', 'mother'))
    town.pass(7 * day - 1)
    expect(seen(town, 'mother', id).state).toBe('PENDING')
    expect(offer(town, 'sibling', 'mother').refusal).toBe('ALREADY_BOUND')
    town.pass(1)
    expect(seen(town, 'mother', id)).toMatchObject({ state: 'EXPIRED', acts: [] })
    expect(accept(town, 'mother', id).refusal).toBe('BINDING_CLOSED')
    expect(must(offer(town, 'sibling', 'mother')).state).toBe('PENDING')
  })

  it('is declined by the member and taken back by the sharer', () => {
    const town = two()
    const first = must(offer(town, 'sibling', 'mother'))
    const declined = town.ask(
      declineBinding,
      { path: { bindId: first.id }, body: { ver: 0 } },
      { token: town.enter('mother') },
    )
    expect(must(declined).state).toBe('DECLINED')
    const second = must(offer(town, 'sibling', 'mother'))
    expect(must(end(town, 'sibling', second.id, 0))).toMatchObject({
      state: 'ENDED',
      ended: { by: 'SHARER', reason: 'NO_LONGER_NEEDED' },
    })
    expect(accept(town, 'mother', second.id, 1).refusal).toBe('BINDING_CLOSED')
  })

  it('sent twice with one key is one offer', () => {
    const town = two()
    const key = newName()
    const ask = () => offer(town, 'sibling', 'mother', {}, key)
    expect(ask().wire).toEqual(ask().wire)
    expect(bindings(town, 'mother').bindings).toHaveLength(1)
  })

  it.each<[string, Partial<OfferForm>, string]>([
    ['signed by another name', { signature: '林秀珍' }, 'SIGNATURE_MISMATCH'],
    ['for a name that is not that person’s', { psn_name: '林秀真' }, 'IDENTITY_MISMATCH'],
    ['for a number that is not that person’s', { certno: '990101196002150024' }, 'IDENTITY_MISMATCH'],
    ['for a place the member is not insured in', { admdvs: '350200' }, 'MEMBER_NOT_INSURED'],
    ['to begin yesterday', { beg_date: '2026-11-20' }, 'PERIOD_NOT_ALLOWED'],
    ['for in-laws where the city does not list them', { rela: 'PARENT_IN_LAW' }, 'RELATION_NOT_ALLOWED'],
    ['for a deposit the city does not list', { scopes: ['INPATIENT_DEPOSIT'] }, 'SCOPE_NOT_ALLOWED'],
    ['with a cap of nothing', { mon_cap: 0 }, 'CAP_NOT_ALLOWED'],
    ['without employer and community', { community: null }, 'INVALID_REQUEST'],
    ['with both', { emp_name: '示范公司' }, 'INVALID_REQUEST'],
    ['with half a phone number', { mob: '1380000' }, 'INVALID_REQUEST'],
  ])('%s is refused, and nothing happens', (_, form, refusal) => {
    const town = two()
    town.enter('sibling')
    expect(offer(town, 'sibling', 'mother', form).refusal).toBe(refusal)
    expect(town.events.filter(({ type }) => type.startsWith('binding'))).toEqual([])
  })

  it.each([
    ['mother', 'sibling', 'NO_ACCOUNT'],
    ['flexible', 'mother', 'ACCOUNT_FROZEN'],
    ['sibling', 'flexible', 'MEMBER_SUSPENDED'],
    ['sibling', 'two-places', 'PLACE_NOT_ALLOWED'],
    ['sibling', 'sibling', 'RELATION_NOT_ALLOWED'],
  ])('from %s to %s is refused: %s', (sharer, member, refusal) => {
    const town = foundTown({ people: ['mother', 'sibling', 'flexible', 'two-places'] })
    expect(offer(town, sharer, member).refusal).toBe(refusal)
  })

  it('by a social-security card or an insured number is as good as by an ID card', () => {
    const town = two()
    const { cardNumber, personNumber } = personOf(town, 'mother')
    const byCard = must(offer(town, 'sibling', 'mother', { psn_cert_type: '02', certno: cardNumber }))
    must(end(town, 'sibling', byCard.id, 0))
    expect(must(offer(town, 'sibling', 'mother', { psn_cert_type: '03', certno: personNumber })).state).toBe(
      'PENDING',
    )
  })
})

describe('limits', () => {
  it('a sharer has as many members as the city allows, offers counted', () => {
    const members = Array.from({ length: 9 }, (_, n) => madeUp(`member-${n}`, { admdvs: fuzhou }))
    const town = two(['sibling', ...members])
    for (const { person } of members.slice(0, 8)) must(offer(town, 'sibling', person))
    expect(offer(town, 'sibling', 'member-8').refusal).toBe('BIND_LIMIT')
    const { whyNot, members: count } = must(
      town.ask(readSharingEligibility, {}, { token: town.enter('sibling') }),
    )
    expect([whyNot, count]).toEqual(['BIND_LIMIT', 8])
    town.pass(7 * day)
    expect(must(offer(town, 'sibling', 'member-8')).state).toBe('PENDING')
  })

  it('a member has as many sharers as the city allows: offers take no place, accepting does', () => {
    const sharers = Array.from({ length: 4 }, (_, n) =>
      madeUp(`sharer-${n}`, { admdvs: fuzhou, employment: 'employee', born: '19850101' }),
    )
    const town = two(['mother', ...sharers])
    const offered = sharers.map(({ person }) => must(offer(town, person, 'mother')).id)
    const accepted = offered.map((id) => accept(town, 'mother', id).refusal)
    expect(accepted).toEqual([undefined, undefined, undefined, 'BIND_LIMIT'])
    must(end(town, 'mother', offered[0] ?? ''))
    expect(must(accept(town, 'mother', offered[3] ?? '')).order).toBe(3)
  })

  it('thirty days lie between two changes in a city that wants them, ending excepted', () => {
    const people = [
      madeUp('clerk', { admdvs: '610100', employment: 'employee', born: '19850101' }),
      madeUp('elder', { admdvs: '610100' }),
    ]
    const town = two(people)
    const { id } = bind(town, 'clerk', 'elder')
    must(end(town, 'elder', id))
    expect(offer(town, 'clerk', 'elder').refusal).toBe('CHANGE_TOO_SOON')
    town.pass(29 * day)
    expect(offer(town, 'clerk', 'elder').refusal).toBe('CHANGE_TOO_SOON')
    town.pass(day)
    expect(must(offer(town, 'clerk', 'elder')).state).toBe('ACTIVE')
  })
})

describe('may I share', () => {
  it.each([
    ['employee', null],
    ['mother', 'NO_ACCOUNT'],
    ['child', 'NO_ACCOUNT'],
    ['flexible', 'ACCOUNT_FROZEN'],
  ])('%s: %p, with the city’s rules and what the form asks', (person, whyNot) => {
    const town = two([person])
    const eligibility = must(town.ask(readSharingEligibility, {}, { token: town.enter(person) }))
    expect(eligibility).toMatchObject({ whyNot, members: 0, rules: { maxMembers: 8, orderSettable: false } })
    expect(eligibility.form.employee).toContain('EMPLOYER')
    expect(eligibility.form.resident).toContain('COMMUNITY')
  })
})

it('wrong names and numbers are taken five times an hour, over offers and relatives together', () => {
  const town = two()
  const wrong = () => offer(town, 'sibling', 'mother', { psn_name: '林秀真' })
  for (let n = 0; n < 5; n += 1) expect(wrong().refusal).toBe('IDENTITY_MISMATCH')
  expect(wrong().refusal).toBe('RATE_LIMITED')
  expect(offer(town, 'sibling', 'mother').refusal).toBe('RATE_LIMITED')
  town.pass(3_600_000)
  expect(must(offer(town, 'sibling', 'mother')).state).toBe('PENDING')
})
