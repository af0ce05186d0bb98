import { location } from '@/platform/location'
import { neutralPlatform } from '@/platform/neutral'
import { watchNear } from '@/platform/watch-near'
import type { Held, PhoneKind, Port, TestedPhone } from './tested-phone'

const hold = <Thing>(thing: Thing): Held<Thing> => ({
  ask: async (question, given) => question(thing, given as never),
  hold: async (question, given) => hold(await question(thing, given as never)),
})

const port = (): Held<Port> => hold({ ...neutralPlatform(), location, watchNear })

/** The phone without a client, in this process. Around it nothing happens: there is nothing to drive. */
export const neutralPhone: PhoneKind = {
  name: 'neutral',
  hasClient: false,
  guardsCapture: false,
  givesErrorBodies: false,
  async start({ now } = {}): Promise<TestedPhone> {
    if (now !== undefined) jest.useFakeTimers({ now })
    let platform = port()
    return {
      get platform() {
        return platform
      },
      received: [],
      calledOff: () => 0,
      brokenLine: 'http://127.0.0.1:9/',
      setOnline: async () => undefined,
      answer: async () => undefined,
      refuse: async () => undefined,
      timesAsked: async () => 0,
      capture: async () => 0,
      screen: async () => ({ brightness: 0.5, staysOn: false, hiddenFromCaptures: false }),
      setFull: async () => undefined,
      pass: async (ms) => void (await jest.advanceTimersByTimeAsync(ms)),
      restart: async () => void (platform = port()),
      complaints: () => [],
      close: async () => void jest.useRealTimers(),
    }
  },
  end: async () => undefined,
}
