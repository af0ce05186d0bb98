import { createAccountApi } from '@/api/account-api'
import { createConsents } from '@/features/consents/consents-store'
import { createForgottenPassword } from '@/features/forgotten-password/forgotten-password-store'
import { createInsuredPlace } from '@/features/insured-place/insured-place-store'
import { createReveal } from '@/features/reveal/reveal-store'
import { createVoucherSettings } from '@/features/voucher-settings/voucher-settings-store'
import { createPagesStore } from '@/state/pages-store'
import { onceFor } from './once-for'

/** What the pages of a person's own identity, consents and voucher are made of. */
export const accountOf = onceFor(({ base, voucher, offline, overview }) => {
  const { call, keeper, clock, stored } = base
  const city = createAccountApi(call)
  const voucherSettings = createVoucherSettings({ city, clock, onPaused: voucher.forget })
  const reveal = createReveal({ city, clock })
  const onReset = (): void => {
    voucherSettings.leave()
    reveal.leave()
  }
  const stores = {
    consents: createConsents({ city, clock, onChanged: overview.outdate }),
    voucherSettings,
    reveal,
    forgotten: createForgottenPassword({ city, clock, onReset }),
    accessLog: createPagesStore({
      ask: (_: undefined, cursor) => city.accessLog(cursor),
      idOf: ({ id }) => id,
      nameOf: () => '',
      clock,
      first: undefined,
    }),
    place: createInsuredPlace({
      city,
      clock,
      onChosen() {
        offline.clear()
        overview.forget()
        void overview.refresh()
      },
      recent: {
        read: () => stored.read('recentPlaces')?.codes ?? [],
        write: (codes) => void stored.write('recentPlaces', { codes: [...codes] }),
      },
    }),
  }
  keeper.onChange((_, change) => {
    if (change === 'left' || change === 'entered') Object.values(stores).forEach((store) => store.forget())
    else {
      // What was typed is still there; that the session had expired is no news any more.
      reveal.hide()
      voucherSettings.type({})
      stores.forgotten.type({})
    }
  })
  return stores
})
