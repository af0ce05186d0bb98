import { createCall } from '@/api/call'
import { createCityApi } from '@/api/city-api'
import { createSessionKeeper } from '@/api/session-keeper'
import { createOverview } from '@/features/overview/overview-store'
import { createSession } from '@/features/session/session-store'
import { createScreenHold } from '@/features/voucher/screen-hold'
import { createVoucher } from '@/features/voucher/voucher-store'
import type { DemoTill } from '@/features/demo-till/demo-till'
import type { Platform } from '@/platform/port'
import { createStored } from '@/platform/stored'

/** `till` is there in builds that carry their city. */
export type Services = ReturnType<typeof wire> & { readonly till?: DemoTill }

/** Builds the app on a phone. Nothing else builds anything; nothing is asked of the city yet. */
export function wire(platform: Platform, baseUrl: string) {
  const stored = createStored(platform.storage)
  const clock = { now: platform.now, after: platform.after }
  const keeper = createSessionKeeper({
    read: () => stored.read('session'),
    write: (tokens) => void stored.write('session', tokens),
    clear: stored.wipeSecrets,
  })
  const call = createCall({ baseUrl, send: platform.send, session: keeper, clock, newId: platform.randomId })
  const city = createCityApi(call)
  const session = createSession({ city, keeper })
  const voucher = createVoucher({
    city,
    clock,
    screen: createScreenHold(platform),
    vibrate: platform.vibrate,
    onCapture: platform.onCapture,
    onNetworkChange: platform.onNetworkChange,
  })
  const overview = createOverview({
    city,
    clock,
    shelf: {
      read: () => stored.read('homeGlance'),
      write: (seen) => void stored.write('homeGlance', seen),
      clear: () => stored.remove('homeGlance'),
    },
  })
  keeper.onChange(() => [voucher, overview].forEach((store) => store.forget()))
  return {
    /** For the services of sub-packages, which are built where they are used. */
    base: { call, city, keeper, platform, clock, stored },
    session,
    voucher,
    overview,
    surfaceOf: platform.surface,
    now: platform.now,
    elder: platform.prefersLargeText(),
  }
}
