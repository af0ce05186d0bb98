import { stopPullDownRefresh, useDidShow, useLoad, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useRef } from 'react'
import { useStore } from 'zustand'
import { dayOf } from '@/domain/china-day'
import { isSure } from '@/shell/is-sure'
import { Page } from '@/shell/page'
import { goBack, openPage, queryValue, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { SignedIn } from '@/shell/signed-in'
import { otherInBinding } from '../parts/other-person'
import { familyOf } from '../services'
import { familyWords } from '../words/current'
import { BindingView } from './binding-view'

const askFirst = (title: string, text: string, confirm: string): Promise<boolean> =>
  isSure({ title, text, confirm, cancel: familyWords.binding.offer.no })

/** The page of one binding of family sharing (家庭共济). */
export default function BindingPage() {
  const services = useServices()
  const { bindings, eligibility, binding: store, usages } = familyOf(services)
  const list = useStore(bindings, ({ value }) => value)
  const rules = useStore(eligibility, ({ value }) => value)
  const { offer: say } = familyWords.binding
  const now = services.now()
  const id = useRef('')
  const refresh = async (): Promise<void> => {
    store.open(id.current)
    usages.open(id.current)
    await Promise.all([bindings.refresh(), eligibility.refresh()])
  }
  useLoad<{ id?: string }>((query) => void (id.current = queryValue(query.id) ?? ''))
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(() => stopPullDownRefresh()))
  useReachBottom(() => void usages.pages.more())
  return (
    <Page title={familyWords.binding.title}>
      <SignedIn>
        <BindingView
          bindings={list}
          rules={rules}
          store={store}
          usages={usages}
          now={now}
          today={dayOf(now)}
          onRecover={(way) => recover(way, () => void refresh())}
          onConsents={() => {
            store.clearError()
            openPage('consents')
          }}
          onOrder={() => openPage('sharerOrder')}
          onBack={goBack}
          onAccept={(offer) =>
            void askFirst(say.acceptAsk(otherInBinding(offer)), say.acceptText, say.acceptYes).then((sure) =>
              sure ? store.send(offer, { is: 'ACCEPT' }) : undefined,
            )
          }
          onDecline={(offer) =>
            void askFirst(say.declineAsk, say.declineText, say.declineYes).then((sure) =>
              sure ? store.send(offer, { is: 'DECLINE' }) : undefined,
            )
          }
        />
      </SignedIn>
    </Page>
  )
}
