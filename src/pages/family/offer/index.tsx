import { pageScrollTo, useDidShow, useLoad } from '@tarojs/taro'
import { useStore } from 'zustand'
import { dayOf } from '@/domain/china-time'
import { OfferView } from './offer-view'
import { cameFrom } from '@/shell/came-from'
import { Page } from '@/shell/page'
import { goBack, recover, openPage, replacePage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { sharingOfferOf } from '../services'
import { SignedIn } from '@/shell/signed-in'
import { familyWords } from '../words/current'

/** A step is read from its top; a client that cannot scroll leaves the page as it is. */
const toTop = (): void => void pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)

export default function OfferPage() {
  const services = useServices()
  const { basis, offer } = sharingOfferOf(services)
  const { value } = useStore(basis)
  // Opened again after one was sent: somebody else is next.
  useLoad(() => {
    if (offer.getState().step === 'sent') offer.forget()
  })
  useDidShow(() => void basis.refresh())
  const now = services.now()
  return (
    <Page title={familyWords.offer.title}>
      <SignedIn>
        <OfferView
          offer={offer}
          basis={value}
          now={now}
          today={dayOf(now)}
          onRecover={(way) => recover(way, () => void basis.refresh())}
          onTurn={toTop}
          onList={() => (cameFrom('sharing') ? goBack() : replacePage('sharing'))}
          onWhich={() => openPage('familyWhich')}
        />
      </SignedIn>
    </Page>
  )
}
