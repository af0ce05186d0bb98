import { ClearPhoneView } from '@/features/clear-phone/clear-phone-view'
import { clearPhone } from '@/shell/clear-phone'
import { Page } from '@/shell/page'
import { goBack } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { accountWords } from '@/words/account/current'

export default function ClearPhonePage() {
  const services = useServices()
  return (
    <Page title={accountWords.clearPhone.title}>
      <ClearPhoneView onClear={() => clearPhone(services)} onLeave={goBack} />
    </Page>
  )
}
