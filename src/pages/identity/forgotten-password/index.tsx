import { useUnload } from '@tarojs/taro'
import { ForgottenPasswordView } from './forgotten-password-view'
import { identityOf } from '../services'
import { Page } from '@/shell/page'
import { goBack, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { identityWords } from '../words/current'

/** The page that resets a forgotten voucher password. */
export default function ForgottenPasswordPage() {
  const services = useServices()
  const { forgottenPassword } = identityOf(services)
  useUnload(forgottenPassword.leave)
  return (
    <Page title={identityWords.forgottenPassword.title}>
      <SignedIn>
        <ForgottenPasswordView
          forgotten={forgottenPassword}
          clock={services.base.clock}
          onRecover={(way) => recover(way, () => void forgottenPassword.sendCode())}
          onDone={goBack}
        />
      </SignedIn>
    </Page>
  )
}
