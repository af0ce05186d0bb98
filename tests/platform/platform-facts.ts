import { answeredFacts } from './facts/answered-requests'
import { unansweredFacts } from './facts/unanswered-requests'
import { listeningFacts } from './facts/listening'
import { locationFacts } from './facts/location'
import { nearnessFacts } from './facts/nearness'
import { personFacts } from './facts/person'
import { pictureFacts } from './facts/pictures'
import { scanningFacts } from './facts/scanning'
import { screenFacts } from './facts/screen'
import { storageFacts } from './facts/storage'
import { subscribingFacts } from './facts/subscribing'
import { surfaceFacts } from './facts/surface'
import { timeFacts } from './facts/time'
import type { PhoneKind, TestedPhone } from './phones/tested-phone'

/**
 * Checks everything that `src/platform/port.ts` promises, as facts about one kind of phone. Where a phone lacks a
 * feature, the fact is that a call of it does nothing. After each fact the app must have reported no errors.
 */
export function platformFacts(kind: PhoneKind): void {
  const started: TestedPhone[] = []
  const watched: PhoneKind = {
    ...kind,
    async start(how) {
      const phone = await kind.start(how)
      started.push(phone)
      return phone
    },
  }
  describe(`the port on ${kind.name}`, () => {
    afterEach(async () => {
      const appErrors: string[] = []
      for (const phone of started.splice(0)) {
        appErrors.push(...phone.appErrors())
        await phone.close()
      }
      expect(appErrors).toEqual([])
    })
    beforeAll(() => kind.begin())
    afterAll(() => kind.end())

    test('knows its name', async () => {
      const { platform } = await watched.start()
      expect(await platform.ask((port) => port.name)).toBe(kind.name)
    })
    describe('sending', () => {
      answeredFacts(watched)
      unansweredFacts(watched)
    })
    describe('storage', () => storageFacts(watched))
    describe('screen', () => screenFacts(watched))
    describe('listening', () => listeningFacts(watched))
    describe('location', () => locationFacts(watched))
    describe('scanning', () => scanningFacts(watched))
    describe('nearness', () => nearnessFacts(watched))
    describe('pictures', () => pictureFacts(watched))
    describe('person', () => personFacts(watched))
    describe('subscribing', () => subscribingFacts(watched))
    describe('surface', () => surfaceFacts(watched))
    describe('time', () => timeFacts(watched))
  })
}
