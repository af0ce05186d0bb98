import { useDidShow, useLoad } from '@tarojs/taro'
import { useStore } from 'zustand'
import { relativeRules } from '@/domain/family/relative-rules'
import { lastSeen } from '@/domain/remote'
import { RelativeAddView } from './relative-add-view'
import { cameFrom } from '@/shell/came-from'
import { Page } from '@/shell/page'
import { relativesOf } from '../services'
import { goBack, recover, replacePage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { familyWords } from '../words/current'

const toList = (): void => (cameFrom('relatives') ? goBack() : replacePage('relatives'))

export default function RelativeAddPage() {
  const services = useServices()
  const { relatives, relativeAdd, text } = relativesOf(services)
  const value = useStore(text, (state) => state.value)
  const list = useStore(relatives, (state) => lastSeen(state.value)?.value)
  const mine = (list ?? []).filter(({ role }) => role === 'HOLDER')
  const ask = (): void => {
    void text.refresh()
    void relatives.refresh()
  }
  // Opened again after somebody was added: this is the next one.
  useLoad(() => {
    if (relativeAdd.getState().added) relativeAdd.forget()
  })
  useDidShow(ask)
  return (
    <Page title={familyWords.relativeAdd.title}>
      <SignedIn>
        <RelativeAddView
          relativeAdd={relativeAdd}
          text={value}
          full={mine.length >= relativeRules.relatives}
          now={services.now()}
          onRecover={(way) => recover(way, ask)}
          onDone={toList}
        />
      </SignedIn>
    </Page>
  )
}
