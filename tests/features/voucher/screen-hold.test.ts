import { createScreenHold, type PhoneScreen } from '@/features/voucher/screen-hold'
import { drivenClock, flushMicrotasks } from '../../driven-clock'

const silent = (): Promise<never> => new Promise(() => undefined)

function screenWith(more: Partial<PhoneScreen>) {
  const state = { brightness: 0.4, on: false, guarded: false }
  const clock = drivenClock()
  const hold = createScreenHold(
    {
      brightness: async () => state.brightness,
      setBrightness: async (value) => void (state.brightness = value),
      keepScreenOn: async (on) => void (state.on = on),
      guardCapture: async (on) => void (state.guarded = on),
      ...more,
    },
    clock,
  )
  return { state, clock, hold }
}

test('a screen is bright, awake and guarded while held, and as before afterwards', async () => {
  const { state, hold } = screenWith({})
  hold.take()
  await flushMicrotasks()
  expect(state).toEqual({ brightness: 1, on: true, guarded: true })
  hold.release()
  await flushMicrotasks()
  expect(state).toEqual({ brightness: 0.4, on: false, guarded: false })
})

test('a phone that does not tell its brightness is bright all the same', async () => {
  const { state, hold } = screenWith({ brightness: async () => undefined })
  hold.take()
  await flushMicrotasks()
  expect(state).toEqual({ brightness: 1, on: true, guarded: true })
})

test.each(['brightness', 'setBrightness', 'keepScreenOn', 'guardCapture'] as const)(
  'an ability that never answers stops no other: %s',
  async (ability) => {
    const { state, clock, hold } = screenWith({ [ability]: silent })
    const expected = {
      brightness: ability === 'setBrightness' ? 0.4 : 1,
      on: ability !== 'keepScreenOn',
      guarded: ability !== 'guardCapture',
    }
    hold.take()
    await flushMicrotasks()
    await clock.pass(500)
    await flushMicrotasks()
    expect(state).toEqual(expected)
    hold.release()
    await flushMicrotasks()
    await clock.pass(500)
    await flushMicrotasks()
    await clock.pass(500)
    await flushMicrotasks()
    expect(state).toMatchObject({ on: false, guarded: false })
  },
)
