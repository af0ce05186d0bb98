import { lastSeen } from '@/domain/remote'
import { foundTown } from '../../mock/town'
import { phoneInTown } from '../../phone-in-town'

test('what home knows stays when it may be different now, and an answer from before does not count', async () => {
  const phone = phoneInTown(foundTown({ people: ['employee'] }))
  await phone.enterAs('employee')
  const { overview } = phone.services
  await overview.refresh()
  const known = lastSeen(overview.getState().value)
  expect(known).toBeDefined()

  const answers = phone.hold()
  await phone.pass(1_000)
  const before = overview.refresh()
  overview.outdate()
  expect(lastSeen(overview.getState().value)).toBe(known)
  const asked = phone.asked('GET /me')
  const after = overview.refresh()
  expect(phone.asked('GET /me')).toBe(asked + 1)
  for (const question of [0, 1, 2]) await answers.give(question)
  await before
  expect(overview.getState().value).toMatchObject({ is: 'loading', last: known })
  await answers.release()
  await after
  expect(overview.getState().value).toMatchObject({ is: 'ready', seen: { at: phone.clock.now() } })
})
