import type { City } from '@/contract/city'
import { lastSeen } from '@/domain/remote'
import { citiesLike, nearFirst } from '@/pages/identity/place/cities'
import { identityWords } from '@/pages/identity/words/current'
import { foundTown, type Town } from '../../../mock/town'
import { endSession, sessionLifeMs } from '../../../phone-in-town'
import { identityInTown, problemText } from '../identity-in-town'

const [fuzhou, beijing, xian] = ['350100', '110000', '610100'] as const

/** Opens the page of the insured places for a person insured in Beijing, and before that in Fuzhou. */
async function openPlaces(town: Town = foundTown({ people: ['two-places'] })) {
  let chosen = 0
  const phone = identityInTown(town, ({ overview }) => ({
    overview: {
      ...overview,
      refresh() {
        chosen += 1
        return overview.refresh()
      },
    },
  }))
  const { place, places: placesStore } = phone.stores
  await phone.enterAs('two-places')
  await place.refresh()
  const places = () => lastSeen(placesStore.getState().value)?.value
  const own = () => places()?.insurances.map((insurance) => insurance.place.code)
  const problem = (): string | undefined => problemText(place, identityWords.place.refusals)
  const kept = () => phone.services.base.stored.read('recentPlaces')?.codes ?? []
  return { ...phone, place, placesStore, places, own, problem, chosen: () => chosen, kept }
}

describe('the insured place', () => {
  it('in use is the first of one’s own', async () => {
    const { own } = await openPlaces()
    expect(own()).toEqual([beijing, fuzhou])
  })

  it('chosen is in use at once, told to the rest of the app, and asked for once by two touches', async () => {
    const { place, own, chosen, asked } = await openPlaces()
    await Promise.all([place.choose(fuzhou), place.choose(fuzhou)])
    expect(own()).toEqual([fuzhou, beijing])
    expect(chosen()).toBe(1)
    expect(asked('POST /me/insured-place')).toBe(1)
  })

  it('chosen is remembered on this phone, the newest first, each once; one that was refused is not', async () => {
    const { place, kept } = await openPlaces()
    await place.choose(fuzhou)
    await place.choose(beijing)
    await place.choose(xian)
    await place.choose(fuzhou)
    expect(kept()).toEqual([fuzhou, beijing])
    expect(place.getState().recent).toEqual([fuzhou, beijing])
  })

  it('where one is not insured is refused with a sentence of its own; nothing changes', async () => {
    const { place, own, chosen, problem } = await openPlaces()
    await place.choose(xian)
    expect(problem()).toBe('这里没有你的参保')
    expect([own(), chosen(), place.getState().act.is]).toEqual([[beijing, fuzhou], 0, 'failed'])
    await place.choose(fuzhou)
    expect(problem()).toBeUndefined()
  })

  it('whose answer never came may be chosen again', async () => {
    const { place, own, line, problem, chosen } = await openPlaces()
    line.nextFaults.push('timeout')
    await place.choose(fuzhou)
    expect([problem(), chosen()]).toEqual(['等了很久没有回应', 0])
    await place.choose(fuzhou)
    expect([own()?.[0], chosen()]).toEqual([fuzhou, 1])
  })

  it('chosen on one phone is in use on the other after its refresh', async () => {
    const town = foundTown({ people: ['two-places'] })
    const [one, other] = [await openPlaces(town), await openPlaces(town)]
    await one.place.choose(fuzhou)
    expect(other.own()?.[0]).toBe(beijing)
    await other.place.refresh()
    expect(other.own()?.[0]).toBe(fuzhou)
  })

  it('is chosen in a session that has to be renewed, and not in one that has ended', async () => {
    const here = await openPlaces()
    await here.pass(sessionLifeMs)
    await here.place.choose(fuzhou)
    expect(here.own()?.[0]).toBe(fuzhou)
    endSession(here)
    await here.place.choose(beijing)
    expect(here.problem()).toBe('登录已过期')
    await here.enterAs('two-places')
    await here.place.refresh()
    expect([here.problem(), here.own()?.[0]]).toEqual([undefined, fuzhou])
  })

  it.each(['refresh', 'choose'] as const)(
    'tells nothing by an answer to %s that comes after log-out',
    async (what) => {
      const { place, placesStore, hold, session, chosen, sent } = await openPlaces()
      const answers = hold()
      const asking = what === 'refresh' ? place.refresh() : place.choose(fuzhou)
      session.end()
      const before = sent.length
      await answers.release()
      await asking
      expect(place.getState()).toEqual(place.getInitialState())
      expect(placesStore.getState()).toEqual(placesStore.getInitialState())
      expect([chosen(), sent.length]).toEqual([0, before])
    },
  )

  it('is that of the newest question when answers come out of order', async () => {
    const { place, hold, own } = await openPlaces()
    const answers = hold()
    const first = place.refresh()
    const choosingAnother = place.choose(fuzhou)
    // The answers to the choice, to the requests that home then makes again, and to those for the places.
    for (const number of [2, 3, 4, 5, 6, 7]) await answers.give(number)
    await choosingAnother
    await answers.give(0)
    await answers.give(1)
    await first
    expect(own()?.[0]).toBe(fuzhou)
  })

  it('is asked for once by two questions at once', async () => {
    const { place, own, asked } = await openPlaces()
    const before = asked('GET /cities')
    await Promise.all([place.refresh(), place.refresh()])
    expect([asked('GET /cities') - before, own()]).toEqual([1, [beijing, fuzhou]])
  })

  it.each([0, 1])(
    'stays on the page when question %i of two fails, and what is typed stays too',
    async (failing) => {
      const { place, placesStore, line, own } = await openPlaces()
      place.type('西')
      line.nextFaults.push(...Array.from({ length: failing }, () => undefined), 'timeout')
      await place.refresh()
      expect(placesStore.getState().value).toMatchObject({ is: 'failed', problem: { is: 'timeout' } })
      expect([own(), place.getState().search]).toEqual([[beijing, fuzhou], '西'])
    },
  )
})

describe('a city', () => {
  it.each([
    ['福州', [fuzhou]],
    ['FuZhou', [fuzhou]],
    [' 陕西 ', [xian]],
    ['zhou', ['330100', '350100', '440100']],
    ['纽约', []],
  ])('is found by %j: %j', async (search, codes) => {
    const { places } = await openPlaces()
    const found = citiesLike(places()?.cities ?? [], search).map(({ code }) => code)
    expect(found.sort()).toEqual(codes)
  })

  it('of the same province stands first, all others as they were', () => {
    const coded = ['110000', '350200', '610100', '350100'].map((code) => ({ code }) as City)
    expect(nearFirst(coded, fuzhou).map(({ code }) => code)).toEqual(['350200', '350100', '110000', '610100'])
    expect(nearFirst(coded, '')).toEqual(coded)
  })

  it('is in the list with every other when nothing is typed', async () => {
    const { places } = await openPlaces()
    expect(citiesLike(places()?.cities ?? [], '  ')).toHaveLength(places()?.cities.length ?? -1)
  })
})
