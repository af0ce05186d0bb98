import { createUpdates } from '@/shell/updates'

test('an update waits until it is applied, and without one nothing happens', () => {
  let ready: (apply: () => void) => void = () => undefined
  let restarts = 0
  const updates = createUpdates((listener) => void (ready = listener))
  updates.apply()
  ready(() => void (restarts += 1))
  expect(restarts).toBe(0)
  updates.apply()
  expect(restarts).toBe(1)
})
