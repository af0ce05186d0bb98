import fc from 'fast-check'
import { isExpired } from '@/domain/live-code'
import type { Problem } from '@/domain/problem'
import { voucherPhone, offline as noNetwork, preparedPhone } from './voucher-phone'

const minute = 60_000
const down: Problem = { is: 'dropped' }

describe('Without network', () => {
  test('the first code of the batch is shown at once, and nobody is asked', async () => {
    const { voucher, network, situation, clock, questions, offline } = await preparedPhone()
    network(false)
    voucher.show()
    await clock.pass(0)
    expect(situation()).toMatchObject({
      is: 'showing',
      code: { tokenId: 'offline-1-1', maskedName: '*建国', offline: { left: 2, maxFen: 30_000 } },
    })
    await clock.pass(minute)
    expect(questions).toMatchObject({ issue: 0, state: 0, batch: 1 })
    expect(offline.left()).toBe(2)
  })

  test('another one is the next, until there is none; then the last one stays', async () => {
    const { voucher, network, situation, clock } = await preparedPhone()
    network(false)
    voucher.show()
    await clock.pass(0)
    for (const n of [2, 3, 3]) {
      voucher.renew()
      await clock.pass(0)
      expect(situation()).toMatchObject({ is: 'showing', code: { tokenId: `offline-1-${n}` } })
    }
  })

  test('a screenshot costs the code: the next one comes, and the first never again', async () => {
    const { voucher, network, situation, clock, capture } = await preparedPhone()
    network(false)
    voucher.show()
    await clock.pass(0)
    capture()
    await clock.pass(0)
    expect(situation()).toMatchObject({ code: { tokenId: 'offline-1-2' }, captured: true })
    voucher.hide()
    voucher.show()
    await clock.pass(0)
    expect(situation()).toMatchObject({ code: { tokenId: 'offline-1-2' } })
  })

  test('a code that is shown again is asked about once a round', async () => {
    const { voucher, network, clock, questions } = await preparedPhone()
    network(false)
    voucher.show()
    await clock.pass(0)
    voucher.hide()
    voucher.show()
    await clock.pass(0)
    network(true)
    await clock.pass(2_000)
    // One question for the offline code and one for the online code.
    expect(questions.state).toBe(2)
  })

  test('an online code takes over when the network is back, and what was settled meanwhile is told', async () => {
    const { voucher, network, situation, clock, setCodeState, offline } = await preparedPhone()
    network(false)
    voucher.show()
    await clock.pass(10_000)
    network(true)
    await clock.pass(0)
    expect(situation()).toMatchObject({ is: 'showing', code: { tokenId: 'token-1' } })
    setCodeState('offline-1-1', { state: 'SETTLED', settlementId: 'S000000001' })
    await clock.pass(5_000)
    expect(situation()).toMatchObject({ is: 'settled', settlement: { id: 'S000000001' } })
    expect(offline.atTills()).toEqual([])
  })

  test('what was settled while the page was left is told when it is seen again, once', async () => {
    const { voucher, network, situation, clock, setCodeState } = await preparedPhone()
    network(false)
    voucher.show()
    await clock.pass(0)
    voucher.hide()
    setCodeState('offline-1-1', { state: 'SETTLED', settlementId: 'S000000001' })
    network(true)
    await clock.pass(3 * minute)
    voucher.show()
    await clock.pass(2_000)
    expect(situation().is).toBe('settled')
    voucher.renew()
    await clock.pass(10_000)
    expect(situation()).toMatchObject({ is: 'showing', code: { tokenId: 'token-2' } })
  })
})

describe('With a city that does not answer', () => {
  test('an offline code is shown after 800 ms and not before; the online one comes with the answer', async () => {
    const { voucher, situation, clock, answerAfter } = await preparedPhone()
    answerAfter(3_000)
    voucher.show()
    await clock.pass(799)
    expect(situation().is).toBe('issuing')
    await clock.pass(1)
    expect(situation()).toMatchObject({ is: 'showing', code: { tokenId: 'offline-1-1' } })
    await clock.pass(2_200)
    expect(situation()).toMatchObject({ is: 'showing', code: { tokenId: 'token-1' } })
  })

  test('one takes the place of a code that dies while no new one can be had', async () => {
    const { voucher, situation, clock, failWith } = await preparedPhone()
    voucher.show()
    await clock.pass(30_000)
    failWith(down)
    await clock.pass(29_000)
    expect(situation()).toMatchObject({ code: { tokenId: 'token-1' }, renewal: { is: 'failed' } })
    await clock.pass(1_000)
    expect(situation()).toMatchObject({ is: 'showing', code: { tokenId: 'offline-1-1' } })
  })

  test('none stands in for what the city refuses: a pause elsewhere ends them here', async () => {
    const { voucher, situation, clock, failWith, network, offline } = await preparedPhone()
    network(false)
    voucher.show()
    await clock.pass(0)
    failWith({ is: 'refused', code: 'VOUCHER_PAUSED', requestId: 'r-1' })
    network(true)
    await clock.pass(0)
    expect(situation()).toMatchObject({ is: 'stuck', problem: { code: 'VOUCHER_PAUSED' } })
    expect(offline.left()).toBe(0)
    network(false)
    voucher.hide()
    voucher.show()
    await clock.pass(0)
    expect(situation()).toMatchObject({ is: 'stuck', problem: noNetwork })
  })

  test('whatever it does and whenever: ten times a second there is a living code or a sentence', async () => {
    const phase = fc.record({
      forMs: fc.integer({ min: 0, max: 12_000 }),
      is: fc.constantFrom('well', 'slow', 'down', 'malformed', 'without network'),
      left: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(phase, { maxLength: 6 }), fc.boolean(), async (phases, hasBatch) => {
        const at = hasBatch ? await preparedPhone() : voucherPhone()
        const { voucher, clock, situation } = at
        let waitingMs = 0
        voucher.show()
        for (const { forMs, is, left } of phases) {
          if (left) {
            voucher.hide()
            voucher.show()
            waitingMs = 0
          }
          at.network(is !== 'without network')
          at.answerAfter(is === 'slow' ? 5_000 : 0)
          const lie: Problem = { is: 'malformed', path: 'reply', requestId: 'r-1' }
          at.failWith(is === 'down' ? down : is === 'malformed' ? lie : undefined)
          for (let ms = 0; ms < forMs; ms += 100) {
            await clock.pass(100)
            const seen = situation()
            waitingMs = seen.is === 'issuing' ? waitingMs + 100 : 0
            expect(['showing', 'issuing', 'stuck']).toContain(seen.is)
            if (seen.is === 'showing') expect(isExpired(seen.code, clock.now())).toBe(false)
            if (hasBatch && at.offline.left() > 0) expect(waitingMs).toBeLessThanOrEqual(900)
            if (hasBatch && at.offline.left() > 0) expect(seen.is).not.toBe('stuck')
          }
        }
      }),
      { seed: 2026, numRuns: 12 },
    )
  })
})
