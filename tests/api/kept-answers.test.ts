import { createKeeping, type KeptAnswer } from '@/api/kept-call'
import { createMoneyApi, type MoneyAnswer } from '@/api/money-api'
import { foundTown } from '../mock/town'
import { phoneInTown } from '../features/sign-in/phone-in-town'

async function employeeWithShelf() {
  const phone = phoneInTown(foundTown({ people: ['employee'] }))
  await phone.enterAs('employee')
  const shelf = new Map<MoneyAnswer, KeptAnswer>()
  const onShelf = {
    read: (name: MoneyAnswer) => shelf.get(name),
    write: (name: MoneyAnswer, answer: KeptAnswer) => void shelf.set(name, answer),
  }
  return { phone, shelf, money: createMoneyApi(createKeeping(phone.call, onShelf, phone.clock)) }
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
})
