import { createGuidesApi, type GuidesAnswer } from '@/pages/guides/api'
import { createCachedQuestions, type CachedAnswer } from '@/api/cached-question'
import { createMoneyApi, type MoneyAnswer } from '@/pages/money/api'
import { foundTown } from '../mock/town'
import { phoneInTown } from '../phone-in-town'

async function employeeWithShelf() {
  const phone = phoneInTown(foundTown({ people: ['employee'] }))
  await phone.enterAs('employee')
  const shelf = new Map<string, CachedAnswer>()
  const onShelf = {
    read: (name: string) => shelf.get(name),
    write: (name: string, answer: CachedAnswer) => void shelf.set(name, answer),
  }
  const keeping = createCachedQuestions<MoneyAnswer | GuidesAnswer>(
    phone.call,
    onShelf,
    phone.clock,
    phone.session,
  )
  return { phone, shelf, money: createMoneyApi(keeping), guides: createGuidesApi(phone.call, keeping) }
}

describe('an answer that is kept', () => {
  it('is recalled as it was, with the time it was seen', async () => {
    const { money, phone } = await employeeWithShelf()
    const answer = await money.deposits.ask(undefined)
    expect(answer).toMatchObject({ ok: true, value: { year: 2026 } })
    const value = answer.ok ? answer.value : undefined
    expect(money.deposits.recall(undefined)).toEqual({ value, at: phone.clock.now() })
  })

  it('is no answer to another question', async () => {
    const { money } = await employeeWithShelf()
    await money.ledger.ask({ placeCode: '350100' })
    expect(money.ledger.recall({ placeCode: '350100' })).toBeDefined()
    expect(money.ledger.recall({ placeCode: '110000' })).toBeUndefined()
    expect(money.ledger.recall({ placeCode: '350100', type: 'SPEND' })).toBeUndefined()
  })

  it('is what one looks at first: nothing filtered, no later page and no other year takes its place', async () => {
    const { money, shelf } = await employeeWithShelf()
    await money.ledger.ask({ placeCode: '350100', type: 'SPEND' })
    await money.deposits.ask('2025')
    const first = await money.ledger.ask({ placeCode: '350100' })
    const kept = shelf.get('ledger')
    const cursor = first.ok ? first.value.nextCursor : null
    await money.ledger.ask({ placeCode: '350100' }, cursor ?? 'none')
    expect(cursor).not.toBeNull()
    expect([...shelf.keys()]).toEqual(['ledger'])
    expect(shelf.get('ledger')).toBe(kept)
  })

  it('is none when the city refused, or cannot be read any more', async () => {
    const { money, shelf } = await employeeWithShelf()
    await money.ledger.ask({ placeCode: '350100', from: 'yesterday' })
    expect(shelf.size).toBe(0)
    await money.deposits.ask(undefined)
    const kept = shelf.get('deposits')
    for (const text of ['', '{', '{"year":"2026"}', kept!.text.replace('"amt"', '"amount"')]) {
      shelf.set('deposits', { ...kept!, text })
      expect(money.deposits.recall(undefined)).toBeUndefined()
    }
  })

  it('is none once whoever asked has left, not even what anybody may know', async () => {
    const { phone, shelf, guides } = await employeeWithShelf()
    const answers = phone.hold()
    const late = guides.cities.ask(undefined)
    phone.session.end()
    await answers.give(0)
    expect(await late).toMatchObject({ ok: true })
    expect(shelf.size).toBe(0)
    await answers.release()
    await guides.cities.ask(undefined)
    expect([...shelf.keys()]).toEqual(['cities'])
  })
})
