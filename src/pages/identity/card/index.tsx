import { useDidHide, useDidShow, useUnload } from '@tarojs/taro'
import { RevealView } from '@/features/reveal/reveal-view'
import { accountOf } from '@/shell/account'
import { Page } from '@/shell/page'
import { goOn } from '@/shell/routes'
import { useServices } from '@/shell/services'

export default function IdentityPage() {
  const services = useServices()
  const { reveal } = accountOf(services)
  useDidShow(() => void reveal.refresh())
  useDidHide(reveal.hide)
  useUnload(reveal.hide)
  return (
    <Page onBreak={reveal.hide}>
      <RevealView
        reveal={reveal}
        clock={services.base.clock}
        onWay={(way) => goOn(way, () => void reveal.refresh())}
      />
    </Page>
  )
}
