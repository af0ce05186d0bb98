import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Binding } from '@/contract/binding'
import type { Bindings, SharingEligibility } from '@/contract/family'
import type { ShareScope } from '@/contract/family-words'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { EmptyState } from '@/ui/empty-state'
import { Notice } from '@/ui/notice'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { familyWords } from '../words/current'
import { BindingActs } from './binding-acts'
import { bindingShown, type BindingStore } from './binding-store'
import { HeadCard } from './head-card'
import { offerTitle } from './offer-card'
import { TermsCard } from './terms-card'
import { UsagesCard } from './usages-card'
import type { Usages } from './usages-store'
import '@/ui/packages.css'
import './binding-view.css'

/** The ways that lead on from this page, and what is asked before anything is done. */
export interface BindingWays {
  readonly onRecover: (way: Recovery) => void
  /** Leads to the consents, because something must be agreed to first. */
  readonly onConsents: () => void
  readonly onOrder: () => void
  readonly onBack: () => void
  readonly onAccept: (binding: Binding) => void
  readonly onDecline: (binding: Binding) => void
}

interface Props extends BindingWays {
  readonly bindings: Remote<Bindings>
  readonly rules: Remote<SharingEligibility>
  readonly store: BindingStore
  readonly usages: Usages
  /** Epoch ms, and its day in China. */
  readonly now: number
  readonly today: string
}

/** Shows one binding of family sharing, whoever looks: the offer first where one waits, then its state and what was spent. */
export function BindingView(props: Props) {
  const { bindings, store, onRecover, onBack, now } = props
  const id = useStore(store, (state) => state.id)
  const answered = useStore(store, (state) => state.answered)
  const binding = bindingShown({ id, answered }, bindings)
  const say = familyWords.binding.gone
  const known = binding ? { binding } : bindings.is === 'ready' ? {} : undefined
  return (
    <Content
      value={known}
      error={errorTextOf(bindings, now)}
      loading={words.app.loading}
      lines={[40, 70, 90, 60, 60, 90]}
      onRecover={onRecover}
    >
      {({ binding: found }) =>
        found === undefined ? (
          <Card>
            <EmptyState
              title={say.title}
              text={say.text}
              action={{ id: 'binding-back', name: say.back, onPress: onBack }}
            />
          </Card>
        ) : (
          <Known {...props} binding={found} />
        )
      }
    </Content>
  )
}

function Known({ binding, ...props }: Props & { readonly binding: Binding }) {
  const { rules, usages, now, today, onRecover } = props
  const isOffer = binding.acts.includes('ACCEPT') && binding.role === 'MEMBER'
  const allowed = lastSeen(rules)?.value.rules.scopes ?? []
  const held = binding.scopes.filter((scope): scope is ShareScope => scope !== 'OTHER')
  const hasBegun = binding.state !== 'PENDING' && binding.state !== 'DECLINED' && binding.state !== 'EXPIRED'
  const { seen } = familyWords.binding
  return (
    <View>
      {isOffer ? (
        <View className="intro title strong">{offerTitle(binding)}</View>
      ) : (
        <HeadCard binding={binding} now={now} today={today} />
      )}
      <TermsCard binding={binding} />
      <BindingActs
        {...props}
        binding={binding}
        allowed={[...allowed, ...held.filter((scope) => !allowed.includes(scope))]}
      />
      {!isOffer && hasBegun && (
        <View>
          <Notice
            id="binding-seen"
            tone="learn"
            title={seen.title[binding.role]}
            text={seen.text[binding.role]}
          />
          <UsagesCard usages={usages} now={now} onRecover={onRecover} />
        </View>
      )}
    </View>
  )
}
