import { useDidHide, useDidShow, useUnload } from '@tarojs/taro'
import { IdentityView } from './identity-view'
import { identityOf } from '../services'
import { Page } from '@/shell/page'
import { recover, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { identityWords } from '../words/current'

/** The page with the person's name and numbers, masked until the voucher password is typed. */
export default function IdentityPage() {
  const services = useServices()
  const { me, identity } = identityOf(services)
  useDidShow(() => void me.refresh())
  useDidHide(identity.hide)
  useUnload(identity.leave)
  return (
    <Page title={identityWords.identity.title} onBreak={identity.hide}>
      <SignedIn>
        <IdentityView
          me={me}
          identity={identity}
          clock={services.base.clock}
          onForgotten={() => openPage('forgottenPassword')}
          onRecover={(way) => recover(way, () => void me.refresh())}
        />
      </SignedIn>
    </Page>
  )
}
