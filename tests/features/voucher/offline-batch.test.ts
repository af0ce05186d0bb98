import { voucherPhone, preparedPhone } from './voucher-phone'

const minute = 60_000

describe('The batch', () => {
  test('is renewed with the first code that comes after one was shown, and not while a till may be at it', async () => {
    const { voucher, network, clock, questions } = await preparedPhone()
    network(false)
    voucher.show()
    await clock.pass(0)
    voucher.hide()
    network(true)
    voucher.show()
    await clock.pass(14 * minute)
    expect(questions.batch).toBe(1)
    await clock.pass(2 * minute)
    expect(questions.batch).toBe(2)
  })

  test('that arrives after it was cleared is thrown away', async () => {
    const { offline, answerAfter, clock } = voucherPhone()
    answerAfter(1_000)
    const fetching = offline.freshen()
    offline.clear()
    await clock.pass(1_000)
    await fetching
    expect(offline.left()).toBe(0)
  })
})
