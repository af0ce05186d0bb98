import { useDidHide, useDidShow, useUnload } from '@tarojs/taro'
import { RevealView } from './identity-view'
import { accountOf } from '../services'
import { Page } from '@/shell/page'
import { recover, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { identityWords } from '../words/current'

export default function IdentityPage() {
  const services = useServices()
  const { reveal } = accountOf(services)
  useDidShow(() => void reveal.refresh())
  useDidHide(reveal.hide)
  useUnload(reveal.leave)
  return (
    <Page title={identityWords.identity.title} onBreak={reveal.hide}>
      <SignedIn>
        <RevealView
          reveal={reveal}
          clock={services.base.clock}
          onForgotten={() => openPage('forgottenPassword')}
          onRecover={(way) => recover(way, () => void reveal.refresh())}
        />
      </SignedIn>
    </Page>
  )
}
