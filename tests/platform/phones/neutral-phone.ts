import { location } from '@/platform/location'
import { neutralPlatform } from '@/platform/neutral'
import { pictureExport } from '@/platform/save-picture'
import { scanCode } from '@/platform/scan-code'
import { askToSubscribe } from '@/platform/subscribe'
import { watchNear } from '@/platform/watch-near'
import type { RemoteHandle, PhoneKind, Port, TestedPhone } from './tested-phone'

const handleTo = <Thing>(thing: Thing): RemoteHandle<Thing> => ({
  ask: async (question, given) => question(thing, given as never),
  askForHandle: async (question, given) => handleTo(await question(thing, given as never)),
})

const port = (): RemoteHandle<Port> =>
  handleTo({ ...neutralPlatform(), askToSubscribe, location, pictureExport, scanCode, watchNear })

/** The phone without a client, in this process. It has no environment that a test could drive. */
export const neutralPhone: PhoneKind = {
  name: 'neutral',
  hasClient: false,
  guardsCapture: false,
  givesErrorBodies: false,
  begin: async () => undefined,
  async start({ now } = {}): Promise<TestedPhone> {
    if (now !== undefined) jest.useFakeTimers({ now })
    let platform = port()
    return {
      get platform() {
        return platform
      },
      received: [],
      abortedRequests: () => 0,
      brokenUrl: 'http://127.0.0.1:9/',
      setOnline: async () => undefined,
      answer: async () => undefined,
      refuse: async () => undefined,
      apiCallCount: async () => 0,
      capture: async () => 0,
      screen: async () => ({ brightness: 0.5, staysOn: false, hiddenFromCaptures: false }),
      setFull: async () => undefined,
      pass: async (ms) => void (await jest.advanceTimersByTimeAsync(ms)),
      restart: async () => void (platform = port()),
      appErrors: () => [],
      close: async () => void jest.useRealTimers(),
    }
  },
  end: async () => undefined,
}
