import { useDidShow, useLoad } from '@tarojs/taro'
import { useStore } from 'zustand'
import { dayOf } from '@/domain/china-day'
import { NoticeHint } from '@/features/notice-hint/notice-hint'
import { Page } from '@/shell/page'
import { openPage, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { backTo } from '../parts/back-to'
import { scrollToTop } from '../parts/scroll-to-top'
import { offerOf } from '../services'
import { familyWords } from '../words/current'
import { OfferView } from './offer-view'

/** The page on which somebody lets a relative spend from their account. */
export default function OfferPage() {
  const services = useServices()
  const { basis, offer } = offerOf(services)
  const known = useStore(basis, (state) => state.value)
  // Opened again after one was sent: somebody else is next.
  useLoad(() => {
    if (offer.getState().situation.is === 'sent') offer.forget()
  })
  useDidShow(() => void basis.refresh())
  const now = services.now()
  return (
    <Page title={familyWords.offer.title}>
      <SignedIn>
        <OfferView
          offer={offer}
          basis={known}
          now={now}
          today={dayOf(now)}
          onRecover={(way) => recover(way, () => void basis.refresh())}
          onTurn={scrollToTop}
          onList={() => backTo('sharing')}
          afterSent={
            <NoticeHint
              mentions={services.mentions}
              after="offer"
              text={familyWords.offer.sentNotices}
              onPress={() => openPage('notices')}
            />
          }
          onWhich={() => openPage('familyWhich')}
        />
      </SignedIn>
    </Page>
  )
}
