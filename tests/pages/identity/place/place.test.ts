import type { City } from '@/contract/city'
import { lastSeen } from '@/domain/remote'
import { citiesLike, createInsuredPlace, nearFirst } from '@/pages/identity/place/place-store'
import { identityWords } from '@/pages/identity/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { foundTown, type Town } from '../../../mock/town'
import { endSession, phoneInTown, sessionLifeMs } from '../../../phone-in-town'

const [fuzhou, beijing, xian] = ['350100', '110000', '610100'] as const

/** Somebody insured in Beijing, and before that in Fuzhou, on the page of their insured places. */
async function choosing(town: Town = foundTown({ people: ['two-places'] })) {
  const phone = phoneInTown(town)
  let chosen = 0
  let kept: readonly string[] = []
  const place = createInsuredPlace({
    city: phone.account,
    clock: phone.clock,
    onChosen: () => void (chosen += 1),
    recent: { read: () => kept, write: (codes) => void (kept = codes) },
  })
  await phone.enterAs('two-places')
  await place.refresh()
  const places = () => lastSeen(place.getState().places)?.value
  const own = () => places()?.insurances.map((insurance) => insurance.place.code)
  const said = (): string | undefined => {
    const { trouble } = place.getState()
    return trouble && problemSentence(trouble, identityWords.place.refusals).what
  }
  return { ...phone, place, places, own, said, chosen: () => chosen, kept: () => kept }
}

describe('the insured place', () => {
  it('in use is the first of one’s own', async () => {
    const { own } = await choosing()
    expect(own()).toEqual([beijing, fuzhou])
  })

  it('chosen is in use at once, told to the rest of the app, and asked for once by two touches', async () => {
    const { place, own, chosen, asked } = await choosing()
    await Promise.all([place.choose(fuzhou), place.choose(fuzhou)])
    expect(own()).toEqual([fuzhou, beijing])
    expect(chosen()).toBe(1)
    expect(asked('POST /me/insured-place')).toBe(1)
  })

  it('chosen is remembered on this phone, the newest first, each once; one that was refused is not', async () => {
    const { place, kept } = await choosing()
    await place.choose(fuzhou)
    await place.choose(beijing)
    await place.choose(xian)
    await place.choose(fuzhou)
    expect(kept()).toEqual([fuzhou, beijing])
    expect(place.getState().recent).toEqual([fuzhou, beijing])
  })

  it('where one is not insured is refused with a sentence of its own; nothing changes', async () => {
    const { place, own, chosen, said } = await choosing()
    await place.choose(xian)
    expect(said()).toBe('这里没有你的参保')
    expect([own(), chosen(), place.getState().busy]).toEqual([[beijing, fuzhou], 0, false])
    await place.choose(fuzhou)
    expect(said()).toBeUndefined()
  })

  it('whose answer never came may be chosen again', async () => {
    const { place, own, line, said, chosen } = await choosing()
    line.next.push('timeout')
    await place.choose(fuzhou)
    expect([said(), chosen()]).toEqual(['等了很久没有回应', 0])
    await place.choose(fuzhou)
    expect([own()?.[0], chosen()]).toEqual([fuzhou, 1])
  })

  it('chosen on one phone is in use on the other after its refresh', async () => {
    const town = foundTown({ people: ['two-places'] })
    const [one, other] = [await choosing(town), await choosing(town)]
    await one.place.choose(fuzhou)
    expect(other.own()?.[0]).toBe(beijing)
    await other.place.refresh()
    expect(other.own()?.[0]).toBe(fuzhou)
  })

  it('is chosen in a session that has to be renewed, and not in one that has ended', async () => {
    const here = await choosing()
    await here.pass(sessionLifeMs)
    await here.place.choose(fuzhou)
    expect(here.own()?.[0]).toBe(fuzhou)
    endSession(here)
    await here.place.choose(beijing)
    expect(here.said()).toBe('登录已过期')
    await here.enterAs('two-places')
    await here.place.refresh()
    expect([here.said(), here.own()?.[0]]).toEqual([undefined, fuzhou])
  })

  it.each(['refresh', 'choose'] as const)(
    'tells nothing by an answer to %s that comes after log-out',
    async (what) => {
      const { place, hold, session, chosen, sent } = await choosing()
      const answers = hold()
      const asking = what === 'refresh' ? place.refresh() : place.choose(fuzhou)
      session.end()
      place.forget()
      const before = sent.length
      await answers.release()
      await asking
      expect(place.getState()).toEqual(place.getInitialState())
      expect([chosen(), sent.length]).toEqual([0, before])
    },
  )

  it('is that of the newest question when answers come out of order', async () => {
    const { place, hold, own, account } = await choosing()
    const answers = hold()
    const first = place.refresh()
    const choosingElsewhere = account.choosePlace(fuzhou)
    await answers.give(2)
    await choosingElsewhere
    const second = place.refresh()
    await answers.give(3)
    await answers.give(4)
    await second
    await answers.give(0)
    await answers.give(1)
    await first
    expect(own()?.[0]).toBe(fuzhou)
  })

  it.each([0, 1])(
    'stays on the page when question %i of two fails, and what is typed stays too',
    async (failing) => {
      const { place, line, own } = await choosing()
      place.type('西')
      line.next.push(...Array.from({ length: failing }, () => undefined), 'timeout')
      await place.refresh()
      expect(place.getState().places).toMatchObject({ is: 'failed', problem: { is: 'timeout' } })
      expect([own(), place.getState().search]).toEqual([[beijing, fuzhou], '西'])
    },
  )
})

describe('a city', () => {
  it.each([
    ['福州', [fuzhou]],
    ['FuZhou', [fuzhou]],
    [' 陕西 ', [xian]],
    ['zhou', ['350100', '440100']],
    ['纽约', []],
  ])('is found by %j: %j', async (search, codes) => {
    const { places } = await choosing()
    const found = citiesLike(places()?.cities ?? [], search).map(({ code }) => code)
    expect(found.sort()).toEqual(codes)
  })

  it('of the same province stands first, all others as they were', () => {
    const coded = ['110000', '350200', '610100', '350100'].map((code) => ({ code }) as City)
    expect(nearFirst(coded, fuzhou).map(({ code }) => code)).toEqual(['350200', '350100', '110000', '610100'])
    expect(nearFirst(coded, '')).toEqual(coded)
  })

  it('is in the list with every other when nothing is typed', async () => {
    const { places } = await choosing()
    expect(citiesLike(places()?.cities ?? [], '  ')).toHaveLength(places()?.cities.length ?? -1)
  })
})
