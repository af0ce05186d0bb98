import { secondsLine } from '@/features/voucher/voucher-screen'
import { voucherPhone, offline } from './voucher-phone'

describe('A code on screen', () => {
  test('is asked for when the page is seen, and forgotten when it is left', async () => {
    const { voucher, situation, clock } = voucherPhone()
    voucher.show()
    expect(situation()).toEqual({ is: 'issuing', captured: false })
    await clock.pass(0)
    expect(situation()).toMatchObject({ is: 'showing', code: { tokenId: 'token-1' } })
    voucher.hide()
    expect(situation()).toEqual({ is: 'hidden' })
  })

  test('stays when the client shows the page once more without hiding it, and is asked for once', async () => {
    const { voucher, situation, clock, questions, listeners } = voucherPhone()
    voucher.show()
    voucher.show()
    await clock.pass(10_000)
    voucher.show()
    await clock.pass(0)
    expect(situation()).toMatchObject({ is: 'showing', code: { tokenId: 'token-1' } })
    expect(questions.issue).toBe(1)
    expect(listeners.capture.size).toBe(1)
    voucher.hide()
    expect(listeners.capture.size).toBe(0)
  })

  test('is asked for again when the page that was stuck is shown once more', async () => {
    const { voucher, situation, clock, failWith } = voucherPhone()
    failWith(offline)
    voucher.show()
    await clock.pass(0)
    expect(situation().is).toBe('stuck')
    failWith(undefined)
    voucher.show()
    await clock.pass(0)
    expect(situation().is).toBe('showing')
  })

  test('counts the seconds to its renewal from the moment the phone asked', async () => {
    const { voucher, clock, answerAfter } = voucherPhone()
    answerAfter(3_000)
    voucher.show()
    await clock.pass(3_000)
    expect(secondsLine(voucher.getState())).toEqual({ is: 'nothing' })
    voucher.painted()
    expect(secondsLine(voucher.getState())).toEqual({ is: 'renews', seconds: 42 })
    await clock.pass(2_000)
    expect(secondsLine(voucher.getState())).toEqual({ is: 'renews', seconds: 40 })
  })

  test('stays until the next one is there', async () => {
    const { voucher, situation, clock, answerAfter } = voucherPhone()
    voucher.show()
    await clock.pass(44_000)
    answerAfter(5_000)
    await clock.pass(1_000)
    expect(situation()).toMatchObject({
      is: 'showing',
      code: { tokenId: 'token-1' },
      renewal: { is: 'asking' },
    })
    await clock.pass(4_000)
    expect(situation()).toMatchObject({ is: 'showing', code: { tokenId: 'token-1' } })
    await clock.pass(1_000)
    expect(situation()).toMatchObject({
      is: 'showing',
      code: { tokenId: 'token-2' },
      renewal: { is: 'resting' },
    })
  })

  test('is there at every second of ten minutes', async () => {
    const { voucher, situation, clock } = voucherPhone()
    voucher.show()
    await clock.pass(0)
    for (let second = 0; second < 600; second += 1) {
      await clock.pass(1_000)
      expect(situation().is).toBe('showing')
    }
  })

  test('that the city refuses for now is asked for when it says, after fifteen seconds at the latest', async () => {
    const asksAgainAfter = async (retryAfterMs: number): Promise<number> => {
      const { voucher, clock, failWith, questions } = voucherPhone()
      failWith({ is: 'refused', code: 'RATE_LIMITED', requestId: 'r-1', retryAfterMs })
      voucher.show()
      await clock.pass(0)
      for (let second = 1; ; second += 1) {
        await clock.pass(1_000)
        if (questions.issue > 1) return second
      }
    }
    expect([await asksAgainAfter(0), await asksAgainAfter(7_000), await asksAgainAfter(60_000)]).toEqual([
      2, 7, 15,
    ])
  })

  test('lives on when its renewal fails, and says how long; only when dead it is taken away', async () => {
    const { voucher, situation, clock, failWith } = voucherPhone()
    voucher.show()
    await clock.pass(44_000)
    failWith(offline)
    await clock.pass(2_000)
    expect(situation()).toMatchObject({
      code: { tokenId: 'token-1' },
      renewal: { is: 'failed', problem: offline },
    })
    expect(secondsLine(voucher.getState())).toEqual({ is: 'expires', seconds: 14 })
    await clock.pass(13_000)
    expect(situation().is).toBe('showing')
    await clock.pass(1_000)
    expect(situation()).toEqual({ is: 'stuck', problem: offline })
    failWith(undefined)
    await clock.pass(15_000)
    expect(situation()).toMatchObject({
      is: 'showing',
      code: { digits: expect.stringMatching(/^9/) as unknown },
    })
  })

  test('is asked for at once when the network is back', async () => {
    const { voucher, situation, clock, failWith, network } = voucherPhone()
    failWith(offline)
    voucher.show()
    await clock.pass(0)
    expect(situation()).toEqual({ is: 'stuck', problem: offline })
    failWith(undefined)
    network(true)
    await clock.pass(0)
    expect(situation().is).toBe('showing')
  })

  test('asked for twice at once is asked for once', async () => {
    const { voucher, questions, clock, answerAfter } = voucherPhone()
    voucher.show()
    await clock.pass(0)
    answerAfter(1_000)
    voucher.renew()
    voucher.renew()
    voucher.renew()
    await clock.pass(1_000)
    expect(questions.issue).toBe(2)
  })

  test('of an earlier visit never appears in a later one', async () => {
    const { voucher, situation, clock, answerAfter } = voucherPhone()
    answerAfter(5_000)
    voucher.show()
    await clock.pass(1_000)
    voucher.hide()
    await clock.pass(1_000)
    voucher.show()
    await clock.pass(3_500)
    expect(situation().is).toBe('issuing')
    await clock.pass(2_000)
    expect(situation()).toMatchObject({ is: 'showing', code: { tokenId: 'token-2' } })
  })

  test.each([-86_400_000, 86_400_000])('is replaced when the phone’s clock jumps by %i ms', async (jump) => {
    const { voucher, situation, clock } = voucherPhone()
    voucher.show()
    await clock.pass(10_000)
    clock.jump(jump)
    await clock.pass(1_000)
    expect(situation()).toMatchObject({ is: 'showing', code: { tokenId: 'token-2' } })
  })

  test('asks nothing while the page is hidden', async () => {
    const { voucher, questions, clock } = voucherPhone()
    voucher.show()
    await clock.pass(10_000)
    voucher.hide()
    await clock.pass(0)
    const before = { ...questions }
    await clock.pass(600_000)
    expect(questions).toEqual(before)
  })

  test('that was captured is revoked and replaced, with a reason', async () => {
    const { voucher, situation, clock, capture, revoked } = voucherPhone()
    voucher.show()
    await clock.pass(1_000)
    capture()
    expect(situation()).toEqual({ is: 'issuing', captured: true })
    await clock.pass(0)
    expect(revoked).toEqual(['token-1'])
    expect(situation()).toMatchObject({ is: 'showing', code: { tokenId: 'token-2' }, captured: true })
  })
})
