import { lastSeen } from '@/domain/remote'
import { policyText } from '@/pages/guides/words/policy-text'
import { foundTown } from '../../../mock/town'
import { guidesInTown } from './guides-in-town'

const [fuzhou, beijing, changji] = ['350100', '110000', '652300'] as const
const withRules = { rules: true }

describe('the place the guides are about', () => {
  it('is where somebody signed in is insured, and its rules are read without being asked for', async () => {
    const { place } = await guidesInTown({ person: 'two-places' })
    await place.refresh(withRules)
    expect(place.getState().code).toBe(beijing)
    expect(lastSeen(place.policy.getState().value)?.value.placeCode).toBe(beijing)
  })

  it('is unknown to a phone nobody has signed in on, which is asked nothing of a person', async () => {
    const { place, sent } = await guidesInTown()
    await place.refresh(withRules)
    expect(place.getState().code).toBeUndefined()
    expect(lastSeen(place.cities.getState().value)?.value.map(({ code }) => code)).toContain(changji)
    expect(sent.map(({ url }) => url.replace(/^.*v1/, ''))).toEqual(['/cities'])
  })

  it('is the one whose entry they came in by, where nothing better is known', async () => {
    const { place } = await guidesInTown({ from: changji })
    await place.refresh(withRules)
    expect(lastSeen(place.policy.getState().value)?.value.placeCode).toBe(changji)
  })

  it('chosen stays chosen, also when another is the one insured in', async () => {
    const { place } = await guidesInTown({ person: 'employee' })
    await place.refresh(withRules)
    place.change()
    expect(place.getState()).toEqual({ code: fuzhou, choosing: true })
    place.choose(beijing)
    await place.refresh(withRules)
    expect(place.getState()).toEqual({ code: beijing, choosing: false })
    expect(lastSeen(place.policy.getState().value)?.value.placeCode).toBe(beijing)
  })

  it('has no rules read for a page that shows none', async () => {
    const { place, asked } = await guidesInTown({ from: fuzhou })
    await place.refresh({ rules: false })
    expect(asked(`GET /cities/${fuzhou}/policy`)).toBe(0)
  })

  it('and its rules are there without network after a start', async () => {
    const town = foundTown({ people: [] })
    const before = await guidesInTown({ town, from: fuzhou })
    await before.place.refresh(withRules)
    const after = await guidesInTown({ town, from: fuzhou, storage: before.storage })
    after.line.nextFaults.push('timeout', 'timeout')
    await after.place.refresh(withRules)
    expect(lastSeen(after.place.cities.getState().value)?.value.map(({ code }) => code)).toContain(fuzhou)
    expect(lastSeen(after.place.policy.getState().value)?.value.placeCode).toBe(fuzhou)
    expect(after.place.policy.getState().value.is).toBe('failed')
  })

  it('is nobody’s when somebody leaves', async () => {
    const { place } = await guidesInTown({ person: 'employee' })
    await place.refresh(withRules)
    place.forget()
    place.mine.forget()
    expect(place.getState().code).toBeUndefined()
  })
})

describe('what is said of the rules', () => {
  it('names the source, the day, and whose word counts', async () => {
    const { place } = await guidesInTown({ from: fuzhou })
    await place.refresh(withRules)
    const { title, text } = policyText(lastSeen(place.policy.getState().value)!.value)
    expect(title).toBe('示例政策，以参保地医保部门为准')
    expect(text).toBe('来源：公开报道整理的示例数据；2025年1月1日起执行')
  })
})
