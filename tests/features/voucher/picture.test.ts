import { drawnSituation } from '@/features/voucher/drawn-situation'
import { voucherPhone, offline } from './voucher-phone'

/** Creates a voucher whose page is seen, with a city that answers after `delayMs`, and reads what the page draws. */
function seenVoucher(delayMs = 0) {
  const at = voucherPhone()
  at.answerAfter(delayMs)
  at.voucher.show()
  return { ...at, drawn: () => drawnSituation(at.voucher.getState()).is }
}

describe('The words about a code', () => {
  test('follow its picture, and the first drawing has little else than its place', async () => {
    const { voucher, clock, situation, drawn } = seenVoucher()
    expect(drawn()).toBe('opening')
    await clock.pass(0)
    expect([situation().is, drawn()]).toEqual(['showing', 'opening'])
    voucher.painted()
    expect(drawn()).toBe('showing')
  })

  test('stand there after a second without a picture, so that the digits can be read out', async () => {
    const { voucher, clock, drawn } = seenVoucher()
    await clock.pass(1_000)
    expect(voucher.getState().picture).toBe('late')
    expect(drawn()).toBe('showing')
    voucher.painted()
    expect(voucher.getState().picture).toBe('painted')
  })

  test('stay while another code is painted over the one before', async () => {
    const { voucher, clock, drawn, questions } = seenVoucher()
    await clock.pass(0)
    voucher.painted()
    voucher.renew()
    await clock.pass(0)
    expect([questions.issue, drawn()]).toEqual([2, 'showing'])
  })

  test('wait for the picture again where the place of the code was given up', async () => {
    const { voucher, clock, failWith, drawn } = seenVoucher()
    await clock.pass(0)
    voucher.painted()
    voucher.hide()
    failWith(offline)
    voucher.show()
    await clock.pass(0)
    expect(drawn()).toBe('stuck')
    failWith(undefined)
    voucher.renew()
    await clock.pass(0)
    expect(drawn()).toBe('issuing')
    voucher.painted()
    expect(drawn()).toBe('showing')
  })

  test('of a slow city are there after a second, all but those about the code', async () => {
    const { voucher, clock, drawn } = seenVoucher(3_000)
    await clock.pass(999)
    expect(drawn()).toBe('opening')
    await clock.pass(1)
    expect(drawn()).toBe('issuing')
    await clock.pass(2_000)
    expect(drawn()).toBe('issuing')
    voucher.painted()
    expect(drawn()).toBe('showing')
  })
})

describe('The screen', () => {
  test('is held and captures are watched only once a code is there, until the page is left', async () => {
    const { voucher, clock, screen, listeners } = seenVoucher()
    expect([screen.brightness, screen.on, listeners.capture.size]).toEqual([0.3, false, 0])
    await clock.pass(0)
    expect([screen.brightness, screen.on, listeners.capture.size]).toEqual([1, true, 1])
    voucher.hide()
    await clock.pass(0)
    expect([screen.brightness, screen.on, listeners.capture.size]).toEqual([0.3, false, 0])
  })

  test('is not held where there is no code', async () => {
    const { voucher, clock, failWith, screen } = voucherPhone()
    failWith(offline)
    voucher.show()
    await clock.pass(1_000)
    expect([screen.brightness, screen.on]).toEqual([0.3, false])
  })

  test('is not held when the page is left in the moment of the code', async () => {
    const { voucher, clock, screen, answerAfter } = voucherPhone()
    answerAfter(500)
    voucher.subscribe(
      ({ situation }) => situation.is === 'showing' && void Promise.resolve().then(voucher.hide),
    )
    voucher.show()
    await clock.pass(2_000)
    expect(voucher.getState().situation.is).toBe('hidden')
    expect([screen.brightness, screen.on]).toEqual([0.3, false])
  })
})
