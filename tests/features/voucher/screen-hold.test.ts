import { createScreenHold, type PhoneScreen } from '@/features/voucher/screen-hold'
import { flushMicrotasks } from '../../driven-clock'

function screenWith(more: Partial<PhoneScreen>) {
  const state = { brightness: 0.4, on: false, guarded: false }
  const hold = createScreenHold({
    brightness: async () => state.brightness,
    setBrightness: async (value) => void (state.brightness = value),
    keepScreenOn: async (on) => void (state.on = on),
    guardCapture: async (on) => void (state.guarded = on),
    ...more,
  })
  return { state, hold }
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
