import { createGuidesApi, type GuidesAnswer } from '@/pages/guides/api'
import { createCachedQuestions, type CachedAnswer } from '@/api/cached-question'
import { createMoneyApi, type MoneyAnswer } from '@/pages/money/api'
import { foundTown } from '../mock/town'
import { phoneInTown } from '../phone-in-town'

async function employeeWithStorage() {
  const phone = phoneInTown(foundTown({ people: ['employee'] }))
  await phone.enterAs('employee')
  const storedAnswers = new Map<string, CachedAnswer>()
  const answerStorage = {
    read: (name: string) => storedAnswers.get(name),
    write: (name: string, answer: CachedAnswer) => void storedAnswers.set(name, answer),
  }
  const keeping = createCachedQuestions<MoneyAnswer | GuidesAnswer>(
    phone.call,
    answerStorage,
    phone.clock,
    phone.session,
  )
  return {
    phone,
    storedAnswers,
    money: createMoneyApi(keeping),
    guides: createGuidesApi(phone.call, keeping),
  }
}

describe('an answer that is kept', () => {
  it('is recalled as it was, with the time it was seen', async () => {
    const { money, phone } = await employeeWithStorage()
    const answer = await money.deposits.ask(undefined)
    expect(answer).toMatchObject({ ok: true, value: { year: 2026 } })
    const value = answer.ok ? answer.value : undefined
    expect(money.deposits.recall(undefined)).toEqual({ value, at: phone.clock.now() })
  })

  it('is no answer to another question', async () => {
    const { money } = await employeeWithStorage()
    await money.ledger.ask({ account: '350100' })
    expect(money.ledger.recall({ account: '350100' })).toBeDefined()
    expect(money.ledger.recall({ account: '110000' })).toBeUndefined()
    expect(money.ledger.recall({ account: '350100', type: 'SPEND' })).toBeUndefined()
  })

  it('is what one looks at first: nothing filtered, no later page and no other year takes its place', async () => {
    const { money, storedAnswers } = await employeeWithStorage()
    await money.ledger.ask({ account: '350100', type: 'SPEND' })
    await money.deposits.ask('2025')
    const first = await money.ledger.ask({ account: '350100' })
    const kept = storedAnswers.get('ledger')
    const cursor = first.ok ? first.value.nextCursor : null
    await money.ledger.ask({ account: '350100' }, cursor ?? 'none')
    expect(cursor).not.toBeNull()
    expect([...storedAnswers.keys()]).toEqual(['ledger'])
    expect(storedAnswers.get('ledger')).toBe(kept)
  })

  it('is none when the city refused, or cannot be read any more', async () => {
    const { money, storedAnswers } = await employeeWithStorage()
    await money.ledger.ask({ account: '350100', from: 'yesterday' })
    expect(storedAnswers.size).toBe(0)
    await money.deposits.ask(undefined)
    const kept = storedAnswers.get('deposits')
    for (const text of ['', '{', '{"year":"2026"}', kept!.text.replace('"amt"', '"amount"')]) {
      storedAnswers.set('deposits', { ...kept!, text })
      expect(money.deposits.recall(undefined)).toBeUndefined()
    }
  })

  it('is none once whoever asked has left, not even what anybody may know', async () => {
    const { phone, storedAnswers, guides } = await employeeWithStorage()
    const answers = phone.hold()
    const late = guides.cities.ask(undefined)
    phone.session.end()
    await answers.give(0)
    expect(await late).toMatchObject({ ok: true })
    expect(storedAnswers.size).toBe(0)
    await answers.release()
    await guides.cities.ask(undefined)
    expect([...storedAnswers.keys()]).toEqual(['cities'])
  })
})
