import { useUnload } from '@tarojs/taro'
import { ForgottenPasswordView } from './forgotten-password-view'
import { accountOf } from '../services'
import { Page } from '@/shell/page'
import { goBack, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { identityWords } from '../words/current'

export default function ForgottenPasswordPage() {
  const services = useServices()
  const { forgotten } = accountOf(services)
  useUnload(forgotten.leave)
  return (
    <Page title={identityWords.forgottenPassword.title}>
      <SignedIn>
        <ForgottenPasswordView
          forgotten={forgotten}
          clock={services.base.clock}
          onRecover={(way) => recover(way, () => void forgotten.sendCode())}
          onDone={goBack}
        />
      </SignedIn>
    </Page>
  )
}
