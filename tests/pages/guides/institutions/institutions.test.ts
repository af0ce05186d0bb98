import fc from 'fast-check'
import { createCachedQuestions } from '@/api/cached-question'
import { createGuidesApi, type GuidesAnswer } from '@/pages/guides/api'
import { lastSeen } from '@/domain/remote'
import { distanceText } from '@/pages/guides/institutions/distance-text'
import { createInstitutions, type InstitutionsDeps } from '@/pages/guides/institutions/institutions-store'
import { guidesInTown } from '../parts/guides-in-town'

const [fuzhou, xian] = ['350100', '610100'] as const
/** A position as precise as a phone reports it. */
const here = { latitude: 26.0741234, longitude: 119.2965678 }

async function openInstitutions(location: InstitutionsDeps['location'] = async () => here) {
  const phone = await guidesInTown()
  const { stored, lifetimes } = phone.services.base
  const institutions = createInstitutions({
    city: createGuidesApi(
      phone.call,
      createCachedQuestions<GuidesAnswer>(phone.call, stored, phone.clock, phone.session),
    ),
    location,
    clock: phone.clock,
    lifetime: lifetimes.person,
  })
  const flushPromises = () => new Promise((resolve) => setImmediate(resolve))
  const found = () => lastSeen(institutions.list.getState().value)?.value.items ?? []
  const asked = () => phone.sent[phone.sent.length - 1]?.body
  institutions.open(fuzhou)
  await flushPromises()
  return { ...phone, institutions, found, asked, flushPromises }
}

describe('designated institutions', () => {
  it('are those of the place, by name, and nobody was asked where the phone is', async () => {
    let asked = 0
    const { found } = await openInstitutions(async () => {
      asked += 1
      return here
    })
    expect(found()).toHaveLength(5)
    expect(found().every(({ distanceMetres }) => distanceMetres === null)).toBe(true)
    expect(asked).toBe(0)
  })

  it('are found by a part of the name, by kind and by tier, each narrowing further', async () => {
    const { institutions, found, flushPromises } = await openInstitutions()
    institutions.narrow({ kind: 'OUTPATIENT' })
    await flushPromises()
    expect(found().map(({ code }) => code.slice(0, 1))).toEqual(['H', 'H', 'H'])
    institutions.narrow({ tier: '3' })
    await flushPromises()
    expect(found().map(({ name }) => name)).toEqual(['福州示范总医院'])
    institutions.type('没有这家')
    expect(found()).toHaveLength(1)
    institutions.find()
    await flushPromises()
    expect(found()).toEqual([])
    institutions.clear()
    await flushPromises()
    expect(found()).toHaveLength(5)
  })

  it('come nearest first once the phone tells where it is, to three decimals and no further', async () => {
    const { institutions, found, asked, flushPromises } = await openInstitutions()
    await institutions.sortByDistance()
    await flushPromises()
    expect(institutions.getState().sorted).toBe('near')
    const metres = found().map(({ distanceMetres }) => distanceMetres ?? -1)
    expect(metres).toEqual(metres.toSorted((one, other) => one - other))
    expect(asked()).toContain('"lat":26.074,"lng":119.297')
    institutions.sortByName()
    await flushPromises()
    expect(asked()).not.toContain('lat')
  })

  it('stay by name where the person refuses, and that is said', async () => {
    const { institutions, found, asked } = await openInstitutions(async () => undefined)
    await institutions.sortByDistance()
    expect(institutions.getState().sorted).toBe('refused')
    expect(found()).toHaveLength(5)
    expect(asked()).not.toContain('lat')
  })

  it('know nothing of where the phone was when nobody looks any more, nor when it tells late', async () => {
    let tell: (place: typeof here) => void = () => undefined
    const { institutions, asked, flushPromises } = await openInstitutions(
      () => new Promise((resolve) => (tell = resolve)),
    )
    const late = institutions.sortByDistance()
    institutions.leave()
    tell(here)
    await late
    institutions.open(fuzhou)
    await flushPromises()
    expect(institutions.getState().sorted).toBe('by-name')
    expect(asked()).not.toContain('lat')
    expect(JSON.stringify(institutions.getState())).not.toContain('26.07')
  })

  it('follow the place', async () => {
    const { institutions, found, flushPromises } = await openInstitutions()
    institutions.open(xian)
    await flushPromises()
    expect(new Set(found().map(({ placeCode }) => placeCode))).toEqual(new Set([xian]))
  })

  it('keep what was typed when the line breaks', async () => {
    const { institutions, line, flushPromises } = await openInstitutions()
    line.nextFaults.push('timeout')
    institutions.type('仁心')
    institutions.find()
    await flushPromises()
    expect(institutions.getState()).toMatchObject({ typed: '仁心', text: '仁心' })
    expect(institutions.list.getState().value.is).toBe('failed')
  })
})

describe('a distance', () => {
  it.each([
    [0, '离你 100 米'],
    [149, '离你 100 米'],
    [849, '离你 800 米'],
    [949, '离你 900 米'],
    [950, '离你 1.0 公里'],
    [12_345, '离你 12.3 公里'],
  ])('of %d m is said as “%s”', (metres, text) => expect(distanceText(metres)).toBe(text))

  it('is never said to be nothing', () => {
    fc.assert(
      fc.property(fc.nat(20_000_000), (metres) => expect(distanceText(metres)).toMatch(/[1-9]/)),
      { seed: 20261121 },
    )
  })
})
