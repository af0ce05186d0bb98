import { useUnload } from '@tarojs/taro'
import { ForgottenPasswordView } from '@/features/forgotten-password/forgotten-password-view'
import { accountOf } from '@/shell/account'
import { Page } from '@/shell/page'
import { goBack, goOn } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { accountWords } from '@/words/account/current'

export default function ForgottenPasswordPage() {
  const services = useServices()
  const { forgotten } = accountOf(services)
  useUnload(forgotten.leave)
  return (
    <Page title={accountWords.forgotten.title}>
      <SignedIn>
        <ForgottenPasswordView
          forgotten={forgotten}
          clock={services.base.clock}
          onWay={(way) => goOn(way, () => void forgotten.sendCode())}
          onDone={goBack}
        />
      </SignedIn>
    </Page>
  )
}
