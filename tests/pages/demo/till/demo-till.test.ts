import type { Settlement } from '@/contract/settlement'
import { failed, ok } from '@/domain/result'
import { createDemoTill, type DemoTillDeps } from '@/pages/demo/till/demo-till'
import { drivenClock } from '../../../driven-clock'
import { createLifetimes } from '@/state/lifetimes'

const customer = {
  authToken: 'a-token-of-the-till',
  maskedName: '*建国',
  maskedIdNumber: '990***********0034',
  insuranceName: '职工基本医疗保险',
}
const record = (id: string): Settlement => ({ id }) as Settlement

function testTill(city: Partial<DemoTillDeps['city']> = {}) {
  const asked: string[] = []
  const listeners = new Set<(digits: string) => void>()
  const faults: (string | undefined)[] = []
  const clock = drivenClock(0)
  const till = createDemoTill({
    lifetime: createLifetimes().phone,
    city: {
      decode: async (digits) => (asked.push(`decode ${digits}`), ok(customer)),
      settle: async (token) => (asked.push(`settle ${token}`), ok(record('S1'))),
      reverse: async (id) => (asked.push(`reverse ${id}`), ok(record('S2'))),
      ...city,
    },
    clock,
    onCodeShown(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    faults: async () => [{ fault: '503', name: '暂停服务' }],
    setFault: (fault) => void faults.push(fault),
  })
  const show = (digits: string): void => [...listeners].forEach((listener) => listener(digits))
  return { till, asked, faults, listeners, show, clock, situation: () => till.getState().situation.is }
}

describe('a cashier who is given digits', () => {
  it('decodes, settles, takes back, and serves the next', async () => {
    const { till, asked, situation } = testTill()
    await till.decode('9123 4567-89')
    expect(situation()).toBe('decoded')
    await till.settle()
    expect(till.getState().situation).toEqual({ is: 'settled', settlement: record('S1') })
    await till.reverse()
    expect(till.getState().situation).toEqual({ is: 'reversed', settlement: record('S2') })
    till.next()
    expect(situation()).toBe('free')
    expect(asked).toEqual(['decode 9123456789', 'settle a-token-of-the-till', 'reverse S1'])
  })

  it('does nothing twice, and nothing out of turn', async () => {
    const { till, asked } = testTill()
    await till.settle()
    await till.reverse()
    await Promise.all([till.decode('1'), till.decode('1')])
    await Promise.all([till.settle(), till.settle()])
    expect(asked).toEqual(['decode 1', 'settle a-token-of-the-till'])
  })

  it('says why the city refused, and stays where they were', async () => {
    const problem = { is: 'refused', code: 'VOUCHER_USED', requestId: 'r' } as const
    const { till, situation } = testTill({ decode: async () => failed(problem) })
    await till.decode('1')
    expect(situation()).toBe('free')
    expect(till.getState().request).toEqual({ is: 'failed', problem })
  })

  it('drops the answer about somebody who was sent away', async () => {
    let answer = (): void => undefined
    const late = new Promise<void>((resolve) => (answer = resolve))
    const { till, situation } = testTill({ decode: async () => (await late, ok(customer)) })
    const decoding = till.decode('1')
    till.next()
    answer()
    await decoding
    expect(situation()).toBe('free')
    expect(till.getState().request).toEqual({ is: 'none' })
  })
})

describe('a cashier who watches this phone', () => {
  it('scans the first code shown and settles it, each after a moment, once', async () => {
    const { till, asked, listeners, show, clock, situation } = testTill()
    till.watch()
    await clock.pass(60_000)
    expect(situation()).toBe('watching')
    show('111')
    show('111')
    show('222')
    expect(listeners.size).toBe(0)
    await clock.pass(3_999)
    expect(asked).toEqual([])
    await clock.pass(1)
    expect(asked).toEqual(['decode 111'])
    await clock.pass(4_000)
    expect(situation()).toBe('settled')
    expect(asked).toEqual(['decode 111', 'settle a-token-of-the-till'])
  })

  it('is called off by serving the next: before a code, before the scan, before the settlement', async () => {
    const { till, asked, listeners, show, clock, situation } = testTill()
    till.watch()
    till.next()
    expect(listeners.size).toBe(0)
    till.watch()
    show('111')
    till.next()
    await clock.pass(60_000)
    expect(asked).toEqual([])
    till.watch()
    show('222')
    await clock.pass(4_000)
    till.next()
    await clock.pass(60_000)
    expect(asked).toEqual(['decode 222'])
    expect(situation()).toBe('free')
  })
})

it('a cashier who was called off in the middle of a scan settles for nobody else', async () => {
  let read = (): void => undefined
  const scanned = new Promise<void>((resolve) => (read = resolve))
  const settled: string[] = []
  const { till, show, clock, situation } = testTill({
    decode: async (digits) => (digits === '111' && (await scanned), ok(customer)),
    settle: async (token) => (settled.push(token), ok(record('S1'))),
  })
  till.watch()
  show('111')
  await clock.pass(4_000)
  till.next()
  await till.decode('222')
  read()
  await clock.pass(60_000)
  expect(situation()).toBe('decoded')
  expect(settled).toEqual([])
})

it('what can go wrong is what the city says, and is asked when somebody looks', async () => {
  const { till } = testTill()
  expect(till.getState().faults).toEqual([])
  await till.lookUpFaults()
  expect(till.getState().faults).toEqual([{ fault: '503', name: '暂停服务' }])
})

it('what goes wrong on the way is passed on and remembered', () => {
  const { till, faults } = testTill()
  till.setFault('503')
  expect(till.getState().fault).toBe('503')
  till.setFault(undefined)
  expect(till.getState().fault).toBeUndefined()
  expect(faults).toEqual(['503', undefined])
})
