import { useDidShow, useLoad } from '@tarojs/taro'
import { useStore } from 'zustand'
import { relativeRules } from '@/domain/family/relative-rules'
import { lastSeen } from '@/domain/remote'
import { Page } from '@/shell/page'
import { recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { backTo } from '../parts/back-to'
import { relativesOf } from '../services'
import { familyWords } from '../words/current'
import { RelativeAddView } from './relative-add-view'

/** The page on which a relative is added whose code may be shown. */
export default function RelativeAddPage() {
  const services = useServices()
  const { relatives, relativeAdd, text } = relativesOf(services)
  const known = useStore(text, (state) => state.value)
  const list = useStore(relatives, ({ value }) => lastSeen(value)?.value)
  const shown = (list ?? []).filter(({ role }) => role === 'HOLDER')
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
          text={known}
          full={shown.length >= relativeRules.relatives}
          now={services.now()}
          onRecover={(way) => recover(way, ask)}
          onDone={() => backTo('relatives')}
        />
      </SignedIn>
    </Page>
  )
}
