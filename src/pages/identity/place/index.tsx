import { useDidShow } from '@tarojs/taro'
import { InsuredPlaceView } from '@/features/insured-place/insured-place-view'
import { accountOf } from '@/shell/account'
import { Page } from '@/shell/page'
import { goOn } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'

export default function InsuredPlacePage() {
  const services = useServices()
  const { place } = accountOf(services)
  useDidShow(() => void place.refresh())
  return (
    <Page>
      <SignedIn>
        <InsuredPlaceView
          place={place}
          now={services.now()}
          onWay={(way) => goOn(way, () => void place.refresh())}
        />
      </SignedIn>
    </Page>
  )
}
