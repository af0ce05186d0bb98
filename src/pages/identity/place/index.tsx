import { useDidShow, useUnload } from '@tarojs/taro'
import { useStore } from 'zustand'
import { PlaceView } from './place-view'
import { identityOf } from '../services'
import { Page } from '@/shell/page'
import { recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { identityWords } from '../words/current'

/** The page that chooses the insured place. */
export default function PlacePage() {
  const services = useServices()
  const { places, place } = identityOf(services)
  const from = useStore(services.arrivals, (state) => state.from)
  useDidShow(() => void place.refresh())
  useUnload(services.arrivals.seen)
  return (
    <Page title={identityWords.place.title}>
      <SignedIn>
        <PlaceView
          places={places}
          place={place}
          from={from}
          now={services.now()}
          onRecover={(way) => recover(way, () => void place.refresh())}
        />
      </SignedIn>
    </Page>
  )
}
