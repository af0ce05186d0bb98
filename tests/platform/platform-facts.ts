import { arrivingFacts } from './facts/arriving'
import { lostFacts } from './facts/getting-lost'
import { listeningFacts } from './facts/listening'
import { locationFacts } from './facts/location'
import { nearnessFacts } from './facts/nearness'
import { personFacts } from './facts/person'
import { screenFacts } from './facts/screen'
import { storageFacts } from './facts/storage'
import { surfaceFacts } from './facts/surface'
import { timeFacts } from './facts/time'
import type { PhoneKind, TestedPhone } from './phones/tested-phone'

/**
 * Everything `src/platform/port.ts` promises, as facts about one kind of phone. Where a phone lacks a thing, the fact
 * is that asking for it does nothing. After each fact the app must not have complained.
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
      const complaints: string[] = []
      for (const phone of started.splice(0)) {
        complaints.push(...phone.complaints())
        await phone.close()
      }
      expect(complaints).toEqual([])
    })
    afterAll(() => kind.end())

    test('knows its name', async () => {
      const { platform } = await watched.start()
      expect(await platform.ask((port) => port.name)).toBe(kind.name)
    })
    describe('sending', () => {
      arrivingFacts(watched)
      lostFacts(watched)
    })
    describe('storage', () => storageFacts(watched))
    describe('screen', () => screenFacts(watched))
    describe('listening', () => listeningFacts(watched))
    describe('location', () => locationFacts(watched))
    describe('nearness', () => nearnessFacts(watched))
    describe('person', () => personFacts(watched))
    describe('surface', () => surfaceFacts(watched))
    describe('time', () => timeFacts(watched))
  })
}
