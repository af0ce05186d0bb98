import { useEffect } from 'react'
import { SignInView } from './sign-in-view'
import { DemoDoor } from './demo-door'
import { cameFrom } from '@/shell/came-from'
import { phoneNumberButton } from '@/platform/phone-number'
import { clientOf, identityOf } from '../services'
import { Page } from '@/shell/page'
import { goBack, replacePage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { identityWords } from '../words/current'

/** The page that signs a person in. */
export default function SignInPage() {
  const services = useServices()
  const { session, base } = services
  const { signIn } = identityOf(services)
  useEffect(
    () =>
      session.subscribe(({ signedIn }, before) => {
        if (!signedIn || before.signedIn) return
        // Whose first use was interrupted by an expired session goes back to it.
        if (signIn.getState().next === 'first-use' && !cameFrom('firstUse')) replacePage('firstUse')
        else goBack()
      }),
    [session, signIn],
  )
  return (
    <Page title={identityWords.signIn.title}>
      <SignInView
        signIn={signIn}
        clock={base.clock}
        client={clientOf(base.platform)}
        phoneNumberButton={phoneNumberButton}
      />
      {DEMO_BUILD && <DemoDoor />}
    </Page>
  )
}
