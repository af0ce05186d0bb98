import { offline, voucherPhone } from './voucher-phone'

describe('A code asked for ahead', () => {
  test('is shown by the page that opens, and its life is counted from the question', async () => {
    const { voucher, situation, clock, questions, answerAfter } = voucherPhone()
    answerAfter(1_000)
    voucher.prepare()
    voucher.prepare()
    await clock.pass(400)
    voucher.show()
    expect(situation().is).toBe('issuing')
    await clock.pass(600)
    expect(situation()).toMatchObject({
      is: 'showing',
      code: { tokenId: 'token-1', askedAt: clock.now() - 1_000 },
    })
    expect(questions.issue).toBe(1)
  })

  test('is asked for once a visit: the next one is another', async () => {
    const { voucher, situation, clock, questions } = voucherPhone()
    voucher.prepare()
    voucher.show()
    await clock.pass(0)
    voucher.renew()
    await clock.pass(0)
    expect(situation()).toMatchObject({ code: { tokenId: 'token-2' } })
    expect(questions.issue).toBe(2)
  })

  test('is void when no page takes it, whether the city has answered or not, and is shown by none later', async () => {
    const { voucher, situation, clock, revoked, answerAfter } = voucherPhone()
    voucher.prepare()
    await clock.pass(5_000)
    expect(revoked).toEqual(['token-1'])
    answerAfter(6_000)
    voucher.prepare()
    await clock.pass(7_000)
    expect(revoked).toEqual(['token-1', 'token-2'])
    answerAfter(0)
    voucher.show()
    await clock.pass(0)
    expect(situation()).toMatchObject({ code: { tokenId: 'token-3' } })
  })

  test.each(['hide', 'forget'] as const)('is void after %s, and nothing of it is kept', async (leave) => {
    const { voucher, situation, clock, revoked } = voucherPhone()
    voucher.prepare()
    voucher[leave]()
    await clock.pass(10_000)
    expect(revoked).toEqual(['token-1'])
    expect(situation().is).not.toBe('showing')
  })

  test('is not shown when its page is left before the answer', async () => {
    const { voucher, situation, clock, answerAfter } = voucherPhone()
    answerAfter(1_000)
    voucher.prepare()
    voucher.show()
    voucher.hide()
    await clock.pass(2_000)
    expect(situation().is).toBe('hidden')
  })

  test('is not asked for while the page is open', async () => {
    const { voucher, clock, questions } = voucherPhone()
    voucher.show()
    await clock.pass(0)
    voucher.prepare()
    voucher.hide()
    await clock.pass(5_000)
    expect(questions.issue).toBe(1)
  })

  test('that is refused is told by the page, and another is asked for on demand', async () => {
    const { voucher, situation, clock, failWith } = voucherPhone()
    failWith(offline)
    voucher.prepare()
    voucher.show()
    await clock.pass(0)
    expect(situation()).toMatchObject({ is: 'stuck', problem: offline })
    failWith(undefined)
    voucher.renew()
    await clock.pass(0)
    expect(situation().is).toBe('showing')
  })
})
