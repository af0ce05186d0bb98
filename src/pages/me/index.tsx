import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useStore } from 'zustand'
import { InsuranceList } from './insurance-list'
import { Page } from '@/shell/page'
import { recover, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { EmptyState } from '@/ui/empty-state'
import { words } from '@/words/current'
import './index.css'

/** The pages where a person sees, changes and withdraws their data. */
const links = ['identity', 'place', 'consents', 'voucherSettings', 'accessLog', 'notices'] as const

/** The third tab: identity, display, consents, and leaving. */
export default function Me() {
  const { session, overview, now } = useServices()
  const signedIn = useStore(session, (state) => state.signedIn)
  const seen = useStore(overview, ({ value }) => value)
  useDidShow(() => {
    if (session.getState().signedIn && overview.getState().value.is !== 'ready') void overview.refresh()
  })
  const { app, me: say } = words
  const signIn = { id: 'sign-in', name: app.signIn, onPress: () => openPage('signIn') }
  return (
    <Page title={words.me.title}>
      {signedIn ? (
        <InsuranceList
          overview={seen}
          now={now()}
          onRecover={(recovery) => recover(recovery, () => void overview.refresh())}
        />
      ) : (
        <Card>
          <EmptyState title={app.signedOutTitle} text={app.signedOutText} action={signIn} />
        </Card>
      )}
      <Card>
        {signedIn &&
          links.map((page) => (
            <LinkRow key={page} id={`me-${page}`} name={say.links[page]} onPress={() => openPage(page)} />
          ))}
        <LinkRow id="me-display" name={say.links.display} onPress={() => openPage('display')} />
        <LinkRow id="me-clearPhone" name={say.clearPhone} onPress={() => openPage('clearPhone')} />
      </Card>
      <Card>
        <View className="heading">{say.about}</View>
        <View className="muted">{say.aboutText}</View>
      </Card>
      {signedIn && (
        <View>
          <ActionButton id="sign-out" onPress={session.signOut}>
            {say.signOut}
          </ActionButton>
          <View className="me-hint paragraph caption">{say.signOutHint}</View>
        </View>
      )}
    </Page>
  )
}
