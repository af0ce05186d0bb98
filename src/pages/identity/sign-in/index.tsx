import { useLoad } from '@tarojs/taro'
import { useEffect } from 'react'
import { DemoPeople } from '@/features/session/demo-people'
import { Page } from '@/shell/page'
import { goBack } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { Standstill } from '@/ui/standstill'
import { words } from '@/words/current'

export default function SignIn() {
  const { session } = useServices()
  useLoad(() => {
    if (DEMO_BUILD) void session.listPeople()
  })
  useEffect(
    () => session.subscribe(({ signedIn }, before) => signedIn && !before.signedIn && goBack()),
    [session],
  )
  return (
    <Page>
      {DEMO_BUILD ? (
        <DemoPeople session={session} />
      ) : (
        <Standstill
          title={words.signIn.closed}
          text={words.voucher.useCard}
          action={{ name: words.app.back, onPress: goBack }}
        />
      )}
    </Page>
  )
}
