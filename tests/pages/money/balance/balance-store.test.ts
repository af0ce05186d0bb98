import { lastSeen } from '@/domain/remote'
import { promisedTo } from '@/pages/money/balance/promised'
import { foundTown } from '../../../mock/town'
import { moneyInTown, type MoneyInTown } from './money-in-town'

const fuzhou = '350100'
const beijing = '110000'

const rulesOf = ({ balance }: MoneyInTown) => lastSeen(balance.policy.getState().value)?.value.placeCode
const placeOf = ({ balance }: MoneyInTown) => balance.policy.getState().key

describe('the balance page', () => {
  it('has the account, the year of benefits, the family and the rules of the place after one refresh', async () => {
    const here = await moneyInTown('employee', foundTown({ people: ['employee', 'mother', 'child'] }))
    await here.balance.refresh()
    const { accounts, benefits, bindings } = here.balance
    expect(lastSeen(accounts.getState().value)?.value).toHaveLength(1)
    expect(lastSeen(benefits.getState().value)?.value.year).toBe(2026)
    expect(promisedTo(lastSeen(bindings.getState().value)?.value ?? [])?.people).toBe(2)
    expect(rulesOf(here)).toBe(fuzhou)
  })

  it('asks for each of the four once, however often it is refreshed at once', async () => {
    const here = await moneyInTown('employee')
    await Promise.all([here.balance.refresh(), here.balance.refresh(), here.balance.refresh()])
    for (const question of ['/accounts', '/accumulations', '/family/bindings'])
      expect([question, here.asked(`GET ${question}`)]).toEqual([question, 1])
    expect(rulesOf(here)).toBe(fuzhou)
  })

  it('reads a resident the rules of where they are insured, though they have no account', async () => {
    const here = await moneyInTown('mother')
    await here.balance.refresh()
    expect(lastSeen(here.balance.accounts.getState().value)?.value).toEqual([])
    expect(rulesOf(here)).toBe(fuzhou)
  })

  it('looks at the place a person chooses, keeps to it when refreshed, and begins at the first again', async () => {
    const here = await moneyInTown('two-places')
    await here.balance.refresh()
    expect(placeOf(here)).toBe(beijing)
    await here.balance.choose(fuzhou)
    await here.balance.refresh()
    expect([placeOf(here), rulesOf(here)]).toEqual([fuzhou, fuzhou])
    here.balance.begin()
    await here.balance.refresh()
    expect([placeOf(here), rulesOf(here)]).toEqual([beijing, beijing])
  })

  it('shows the rules of the place chosen last, whichever answer comes last', async () => {
    const here = await moneyInTown('two-places')
    await here.balance.refresh()
    const answers = here.hold()
    const first = here.balance.choose(fuzhou)
    const second = here.balance.choose(beijing)
    await answers.give(1)
    await answers.give(0)
    await Promise.all([first, second])
    expect([placeOf(here), rulesOf(here)]).toEqual([beijing, beijing])
  })

  it('is there without network as it was seen last, rules and all', async () => {
    const before = await moneyInTown('employee')
    await before.balance.refresh()
    const after = await moneyInTown('employee', before.town, before.storage)
    after.line.nextFaults.push(...Array.from({ length: 40 }, () => 'reset' as const))
    void after.balance.refresh()
    const seen = ({ balance: { accounts, benefits, bindings, policy } }: MoneyInTown) =>
      [accounts, benefits, bindings, policy].map((store) => lastSeen<unknown>(store.getState().value)?.value)
    expect(seen(after)).toEqual(seen(before))
    expect(seen(after)).not.toContain(undefined)
  })

  it('asks for no rules when the city tells nothing of the person', async () => {
    const here = await moneyInTown('employee')
    here.line.nextFaults.push('500', '500', '500')
    await here.balance.refresh()
    expect(here.balance.accounts.getState().value.is).toBe('failed')
    expect(here.balance.policy.getState()).toEqual(here.balance.policy.getInitialState())
  })
})
