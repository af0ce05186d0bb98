import { readAccessLog } from '@/contract/access-log'
import { agreementWays } from '@/contract/family-words'
import { foundTown, must, type Town } from '../town'
import { bind, bindings, end, offer, seen } from './binding'
import { madeUp } from './made-up-people'

const two = (): Town => foundTown({ people: ['sibling', 'mother'] })

describe('a member who agrees at once', () => {
  const byFace = (face_token: string) => ({ agree: { way: 'FACE' as const, face_token } })

  it('by their face is bound in the same moment, and reads in the log who had it done', () => {
    const town = two()
    const { id, state } = must(offer(town, 'sibling', 'mother', byFace('mock-pass')))
    expect(state).toBe('ACTIVE')
    expect(seen(town, 'mother', id)).toMatchObject({ state: 'ACTIVE', order: 1, acts: ['END'] })
    const { entries } = must(town.ask(readAccessLog, { query: {} }, { token: town.enter('mother') }))
    expect(entries.find(({ what }) => what === 'SHARING_AGREED')).toMatchObject({ maskedWho: '*海涛' })
  })

  it('by a face that is not theirs is not, and nothing is offered', () => {
    const town = two()
    expect(offer(town, 'sibling', 'mother', byFace('somebody')).refusal).toBe('FACE_FAILED')
    expect(bindings(town, 'mother').bindings).toEqual([])
  })

  it.each([
    ['北京', '110000', ['OWN_PHONE']],
    ['福州', '350100', ['OWN_PHONE', 'FACE']],
    ['广州', '440100', ['OWN_PHONE', 'FACE']],
    ['西安', '610100', ['COMMITMENT']],
    ['昌吉', '652300', ['COMMITMENT']],
    ['杭州', '330100', ['OWN_PHONE']],
  ] as const)('agrees in %s in the ways of that city, and in no other', (_, admdvs, ways) => {
    for (const way of agreementWays) {
      const sharer = madeUp('sharer', { admdvs, employment: 'employee' })
      const town = foundTown({ people: [sharer, madeUp('elder', { admdvs })] })
      const agree = way === 'FACE' ? byFace('mock-pass').agree : { way }
      const { value, refusal } = offer(town, 'sharer', 'elder', { agree })
      const isAllowed = (ways as readonly string[]).includes(way)
      expect([way, refusal]).toEqual([way, isAllowed ? undefined : 'PROOF_NOT_ALLOWED'])
      if (isAllowed) expect(value?.state).toBe(way === 'OWN_PHONE' ? 'PENDING' : 'ACTIVE')
    }
  })

  it('has as many sharers as the city allows, and no more', () => {
    const sharers = ['one', 'two', 'three', 'four'].map((name) =>
      madeUp(name, { admdvs: '350100', employment: 'employee' }),
    )
    const town = foundTown({ people: [...sharers, madeUp('elder', { admdvs: '350100' })] })
    const results = sharers.map(({ person }) => offer(town, person, 'elder', byFace('mock-pass')).refusal)
    expect(results).toEqual([undefined, undefined, undefined, 'BIND_LIMIT'])
    expect(bindings(town, 'four').bindings).toEqual([])
  })
})

describe('a binding in a city that keeps it for three months', () => {
  const sharer = madeUp('sharer', { admdvs: '652300', employment: 'employee' })
  const found = (): Town => foundTown({ people: [sharer, madeUp('elder', { admdvs: '652300' })] })

  it('says from when it can be ended, and is ended by either side only then', () => {
    const town = found()
    const { id } = bind(town, 'sharer', 'elder')
    expect(seen(town, 'sharer', id)).toMatchObject({ endableFrom: '2027-02-21', acts: ['CHANGE'] })
    expect(seen(town, 'elder', id)).toMatchObject({ endableFrom: '2027-02-21', acts: [] })
    expect(end(town, 'elder', id).refusal).toBe('BINDING_CLOSED')
    town.setClock(Date.parse('2027-02-20T23:59:59+08:00'))
    expect(end(town, 'sharer', id).refusal).toBe('BINDING_CLOSED')
    town.setClock(Date.parse('2027-02-21T00:00:00+08:00'))
    expect(seen(town, 'elder', id)).toMatchObject({ endableFrom: null, acts: ['END'] })
    expect(must(end(town, 'elder', id)).state).toBe('ENDED')
  })

  it('ends by itself all the same when its last day is over', () => {
    const town = found()
    const { id } = bind(town, 'sharer', 'elder', { end_date: '2026-12-21' })
    town.setClock(Date.parse('2026-12-22T00:00:00+08:00'))
    expect(seen(town, 'elder', id)).toMatchObject({ state: 'ENDED', endableFrom: null })
  })
})
