import { createAccountApi } from '@/api/account-api'
import { createAccessLog } from '@/features/access-log/access-log-store'
import { createConsents } from '@/features/consents/consents-store'
import { createInsuredPlace } from '@/features/insured-place/insured-place-store'
import { createReveal } from '@/features/reveal/reveal-store'
import { createVoucherSettings } from '@/features/voucher-settings/voucher-settings-store'
import { onceFor } from './once-for'

/** What the pages of a person's own identity, consents and voucher are made of. */
export const accountOf = onceFor(({ base, voucher, overview }) => {
  const { call, keeper, clock } = base
  const city = createAccountApi(call)
  const stores = {
    consents: createConsents({ city, clock }),
    voucherSettings: createVoucherSettings({ city, clock, onPaused: voucher.forget }),
    reveal: createReveal({ city, clock }),
    accessLog: createAccessLog({ city, clock }),
    place: createInsuredPlace({ city, clock, onChosen: () => void overview.refresh() }),
  }
  keeper.onChange((_, change) => {
    if (change === 'left' || change === 'entered') Object.values(stores).forEach((store) => store.forget())
    else {
      // What was typed is still there; that the session had expired is no news any more.
      stores.reveal.hide()
      stores.voucherSettings.type({})
    }
  })
  return stores
})
