import { ClearPhoneView } from './clear-phone-view'
import { clearPhone } from './clear-phone'
import { Page } from '@/shell/page'
import { goBack } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { identityWords } from '../words/current'

/** The page that removes everything from the phone. */
export default function ClearPhonePage() {
  const services = useServices()
  return (
    <Page title={identityWords.clearPhone.title}>
      <ClearPhoneView onClear={() => clearPhone(services)} onLeave={goBack} />
    </Page>
  )
}
