import { useDidShow } from '@tarojs/taro'
import { useStore } from 'zustand'
import type { Relative } from '@/contract/relative'
import { isSure } from '@/shell/is-sure'
import { Page } from '@/shell/page'
import { openPage, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { relativesOf } from '../services'
import { familyWords } from '../words/current'
import { RelativesView } from './relatives-view'

/** Asks before anything stops working, and says what does. */
function askFirst({ role, otherMaskedName: name }: Relative): Promise<boolean> {
  const { relatives: say } = familyWords
  return isSure({
    title: role === 'HOLDER' ? say.removeAsk(name) : say.stopAsk(name),
    text: role === 'HOLDER' ? say.removeText : say.stopText,
    confirm: role === 'HOLDER' ? say.removeYes : say.stopYes,
    cancel: say.no,
  })
}

/** The page of relatives' codes (亲情账户). */
export default function RelativesPage() {
  const services = useServices()
  const { relatives, relativeCode, removal } = relativesOf(services)
  const value = useStore(relatives, (state) => state.value)
  useDidShow(() => {
    removal.clearError()
    void relatives.refresh()
  })
  return (
    <Page title={familyWords.relatives.title}>
      <SignedIn>
        <RelativesView
          relatives={value}
          removal={removal}
          now={services.now()}
          onRecover={(way) => recover(way, () => void relatives.refresh())}
          onAdd={() => openPage('relativeAdd')}
          onShow={({ id }) => {
            relativeCode.prepareOf(id)
            openPage('relativeCode', { id })
          }}
          onRemove={(relative) =>
            void askFirst(relative).then((sure) => (sure ? removal.run(relative.id) : undefined))
          }
          onSharing={() => openPage('sharing')}
        />
      </SignedIn>
    </Page>
  )
}
