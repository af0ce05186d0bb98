import { institutionByCode } from 'mock/policies/cities'
import { findInstitutions, type Institution } from '@/contract/institution'
import type { InputOf } from '@/contract/endpoint'
import { foundTown, must } from '../town'

const town = foundTown({ people: [] })
type Looking = InputOf<typeof findInstitutions>['body']
const ask = (body: Looking, query = {}) => town.ask(findInstitutions, { query, body })
const found = (body: Looking): readonly Institution[] => must(ask(body, { limit: '50' })).institutions
const here = { lat: 26.074, lng: 119.296 }

describe('the designated institutions', () => {
  it('are there for anyone, every one of every city', () => {
    const codes = found({}).map(({ code }) => code)
    expect(codes.toSorted()).toEqual([...institutionByCode.keys()].toSorted())
  })

  it('come by name when nobody says from where', () => {
    const names = found({}).map(({ name }) => name)
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'zh-Hans-CN')))
  })

  it('are found by a part of the name, by city, and by what they are for', () => {
    expect(found({ q: '仁心' }).map(({ name }) => name)).toEqual(['仁心大药房（东街店）'])
    const inXian = found({ admdvs: '610100' })
    expect(new Set(inXian.map(({ placeCode }) => placeCode))).toEqual(new Set(['610100']))
    const pharmacies = found({ admdvs: '350100', med_type: '41' })
    expect(pharmacies.map(({ code }) => code.slice(0, 1))).toEqual(['Y', 'Y'])
    const wards = found({ admdvs: '350100', med_type: '21' })
    expect(wards.map(({ code }) => code.slice(0, 1))).toEqual(['H', 'H', 'H'])
    expect(found({ q: '没有这家' })).toEqual([])
  })

  it('are found by tier, alone and together with the kind', () => {
    expect(new Set(found({ lv: 3 }).map(({ tier }) => tier))).toEqual(new Set([3]))
    const near = found({ ...here, admdvs: '350100', med_type: '11', lv: 1 })
    expect(near.map(({ name }) => name)).toEqual(['福州示范社区卫生服务中心'])
    expect(found({ lv: 1 }).length + found({ lv: 2 }).length + found({ lv: 3 }).length).toBe(found({}).length)
  })

  it('have a telephone that rings nowhere', () => {
    for (const { telephone } of found({})) expect(telephone).toMatch(/^0\d{2,3}-0\d{6,7}$/)
  })

  it('come nearest first, with metres, when it is told from where', () => {
    const all = found(here)
    const metres = all.map(({ distanceMetres }) => distanceMetres ?? -1)
    expect(metres).toEqual(metres.toSorted((one, other) => one - other))
    expect(all[0]).toMatchObject({ code: 'H350100001', distanceMetres: expect.any(Number) as number })
    expect(metres[0]).toBeLessThan(1_000)
    expect(metres[metres.length - 1]).toBeGreaterThan(3_000_000)
  })

  it('have no distance when it is not', () => {
    expect(new Set(found({}).map(({ distanceMetres }) => distanceMetres))).toEqual(new Set([null]))
  })

  it.each(['1', '3', '7'])('are the same in pages of %s', (limit) => {
    const codes: string[] = []
    let cursor: string | undefined
    do {
      const page = must(ask(here, { limit, ...(cursor !== undefined && { cursor }) }))
      codes.push(...page.institutions.map(({ code }) => code))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(codes).toEqual(found(here).map(({ code }) => code))
  })

  it.each([
    ['half of a place', { lat: 26.074 }],
    ['a place beyond the pole', { lat: 90.001, lng: 0 }],
    ['a place told to the metre', { lat: 26.07412, lng: 119.29631 }],
    ['a place in words', { lat: 'here', lng: 'there' }],
    ['a kind of visit nobody knows', { med_type: '99' }],
    ['a tier nobody has', { lv: 4 }],
  ])('refuse %s', (_, body: object) => {
    expect(ask(body)).toMatchObject({ status: 422, refusal: 'INVALID_REQUEST' })
  })

  it('refuse a cursor of another search', () => {
    expect(ask({ q: '仁心' }, { cursor: 'H610100001' }).refusal).toBe('INVALID_REQUEST')
  })
})
