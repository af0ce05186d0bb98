import { useDidShow } from '@tarojs/taro'
import { FirstUseView } from '@/features/first-use/first-use-view'
import { identityOf } from '@/shell/identity'
import { Page } from '@/shell/page'
import { openTab } from '@/shell/routes'
import { useServices } from '@/shell/services'

export default function FirstUsePage() {
  const { firstUse } = identityOf(useServices())
  useDidShow(() => {
    if (firstUse.getState().step === 'asking') void firstUse.begin()
  })
  return (
    <Page>
      <FirstUseView firstUse={firstUse} onShow={() => openTab('voucher')} />
    </Page>
  )
}
