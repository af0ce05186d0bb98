import { useDidShow } from '@tarojs/taro'
import type { ConsentLine } from './consent-status'
import { ConsentsView } from './consents-view'
import { identityOf } from '../services'
import { isSure } from '@/shell/is-sure'
import { Page } from '@/shell/page'
import { recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { identityWords } from '../words/current'

/** Asks before anything stops working, and says what would stop. */
function askFirst({ text, child }: ConsentLine): Promise<boolean> {
  const { consents: say } = identityWords
  return isSure({
    title: child ? say.withdrawAskForChild(child.maskedName, text.title) : say.withdrawAsk(text.title),
    text: say.withdrawal(text.onWithdrawal),
    confirm: say.withdrawYes,
    cancel: say.withdrawNo,
  })
}

/** The page of the consents, with their texts and receipts. */
export default function ConsentsPage() {
  const services = useServices()
  const { consentStatus, consents } = identityOf(services)
  useDidShow(() => void consents.refresh())
  return (
    <Page title={identityWords.consents.title}>
      <SignedIn>
        <ConsentsView
          status={consentStatus}
          consents={consents}
          now={services.now()}
          onRecover={(way) => recover(way, () => void consents.refresh())}
          onWithdraw={(line) =>
            void askFirst(line).then((sure) => (sure ? consents.withdraw(line) : undefined))
          }
        />
      </SignedIn>
    </Page>
  )
}
