import { useDidShow } from '@tarojs/taro'
import { useStore } from 'zustand'
import { RelativesView } from './relatives-view'
import { isSure } from '@/shell/is-sure'
import { Page } from '@/shell/page'
import { relativesOf } from '../services'
import { recover, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { familyWords } from '../words/current'

interface Tie {
  readonly role: 'HOLDER' | 'RELATIVE'
  readonly otherMaskedName: string
}

/** What stops working is said before anything does. */
function askFirst({ role, otherMaskedName: name }: Tie): Promise<boolean> {
  const { relatives: say } = familyWords
  return isSure({
    title: role === 'HOLDER' ? say.removeAsk(name) : say.stopAsk(name),
    text: role === 'HOLDER' ? say.removeText : say.stopText,
    confirm: role === 'HOLDER' ? say.removeYes : say.stopYes,
    cancel: say.no,
  })
}

export default function RelativesPage() {
  const services = useServices()
  const { relatives, removing } = relativesOf(services)
  const value = useStore(relatives, (state) => state.value)
  useDidShow(() => {
    removing.calm()
    void relatives.refresh()
  })
  return (
    <Page title={familyWords.relatives.title}>
      <SignedIn>
        <RelativesView
          relatives={value}
          removing={removing}
          now={services.now()}
          onRecover={(way) => recover(way, () => void relatives.refresh())}
          onAdd={() => openPage('relativeAdd')}
          onShow={({ id }) => openPage('relativeCode', { id })}
          onRemove={(relative) =>
            void askFirst(relative).then((sure) => (sure ? removing.remove(relative.id) : undefined))
          }
          onSharing={() => openPage('sharing')}
        />
      </SignedIn>
    </Page>
  )
}
