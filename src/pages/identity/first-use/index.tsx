import { useDidShow, useLoad } from '@tarojs/taro'
import { dayOf } from '@/domain/china-day'
import { FirstUseView } from './first-use-view'
import { identityOf } from '../services'
import { Page } from '@/shell/page'
import { openTab } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { identityWords } from '../words/current'

/** The page of the first use. */
export default function FirstUsePage() {
  const services = useServices()
  const { firstUse } = identityOf(services)
  // Opened again after it was done: something is missing again, such as a consent that was withdrawn.
  useLoad(() => {
    if (firstUse.getState().step.is === 'done') firstUse.forget()
  })
  useDidShow(() => {
    if (firstUse.getState().step.is === 'asking') void firstUse.begin()
  })
  return (
    <Page title={identityWords.firstUse.title}>
      <SignedIn>
        <FirstUseView firstUse={firstUse} today={dayOf(services.now())} onShow={() => openTab('voucher')} />
      </SignedIn>
    </Page>
  )
}
