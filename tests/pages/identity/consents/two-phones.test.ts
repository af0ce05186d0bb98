import { consentVersion } from 'mock/world/entry/consent-texts'
import { familyTown, consentsPhone } from './consents-phone'

describe('two phones of one person', () => {
  it('see on a refresh what the other gave and withdrew', async () => {
    const town = familyTown()
    const one = await consentsPhone(town)
    const other = await consentsPhone(town)
    await one.consents.give(one.textOf('NOTICES'))
    await one.consents.withdraw(one.textOf('RELATIVE_CODE'))
    expect(other.textOf('NOTICES').given).toBeUndefined()
    await other.consents.refresh()
    expect(other.lines()).toEqual(one.lines())
  })

  it('may both withdraw, and both give: it is one consent', async () => {
    const town = familyTown()
    const one = await consentsPhone(town)
    const other = await consentsPhone(town)
    await one.consents.withdraw(one.textOf('READ_RECORDS'))
    await other.consents.withdraw(other.textOf('READ_RECORDS'))
    await one.consents.give(one.textOf('READ_RECORDS'))
    await other.consents.give(other.textOf('READ_RECORDS'))
    expect(other.problem()).toBeUndefined()
    await one.consents.refresh()
    expect(one.lines()).toEqual(other.lines())
  })
})

describe('answers about consents', () => {
  it('that come out of order: the newest question counts', async () => {
    const { consents, hold, textOf } = await consentsPhone()
    const answers = hold()
    const first = consents.refresh()
    const giving = consents.give(textOf('NOTICES'))
    for (const number of [4, 5, 6, 7, 8]) await answers.give(number)
    await giving
    for (const number of [0, 1, 2, 3]) await answers.give(number)
    await first
    expect(textOf('NOTICES').given?.version).toBe(consentVersion)
  })

  it('that are asked for twice at once are asked for once', async () => {
    const { consents, asked, lines } = await consentsPhone()
    const before = asked('GET /consents')
    await Promise.all([consents.refresh(), consents.refresh()])
    expect([asked('GET /consents') - before, lines().length]).toEqual([1, 5])
  })

  it.each(['refresh', 'give'] as const)('to %s that come after log-out tell nothing', async (what) => {
    const { consents, stores, hold, textOf, session, asked } = await consentsPhone()
    const answers = hold()
    const asking = what === 'refresh' ? consents.refresh() : consents.give(textOf('NOTICES'))
    session.end()
    const before = asked('GET /consents')
    await answers.release()
    await asking
    expect(consents.getState()).toEqual(consents.getInitialState())
    expect(stores.consentStatus.getState()).toEqual(stores.consentStatus.getInitialState())
    expect(asked('GET /consents')).toBe(before)
  })

  it.each([0, 1, 2, 3])(
    'that fail, number %i of four, leave what was there, with the reason',
    async (failing) => {
      const { consents, stores, line, lines } = await consentsPhone()
      const before = lines()
      line.nextFaults.push(...Array.from({ length: failing }, () => undefined), 'timeout')
      await consents.refresh()
      expect(stores.consentStatus.getState().value).toMatchObject({
        is: 'failed',
        problem: { is: 'timeout' },
      })
      expect(lines()).toBe(before)
    },
  )
})
