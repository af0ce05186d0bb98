import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { ConsentText } from '@/contract/consent'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Tick } from '@/ui/tick'
import type { Step } from './first-use-state'
import type { FirstUseStore } from './first-use-store'
import '@/ui/packages.css'

interface Props extends Pick<Extract<Step, { is: 'consents' }>, 'texts' | 'ticked'> {
  readonly firstUse: FirstUseStore
}

/** Shows each consent on its own, with its text, its version, and the loss when it is withdrawn. */
export function ConsentStep({ firstUse, texts, ticked }: Props) {
  const isBusy = useStore(firstUse, ({ act }) => act.is === 'busy')
  const say = identityWords.firstUse
  const all = texts.every(({ kind }) => kind !== 'OTHER' && ticked.includes(kind))
  return (
    <View>
      <View className="lead muted">{say.consentsText}</View>
      {texts.map((text) => (
        <OneConsent key={text.kind} firstUse={firstUse} text={text} ticked={ticked} />
      ))}
      <ActionButton
        id="consent-next"
        weight="primary"
        busy={isBusy || !all}
        onPress={() => void firstUse.agree()}
      >
        {all ? say.agree : say.agreeMissing}
      </ActionButton>
    </View>
  )
}

function OneConsent({ firstUse, text, ticked }: Omit<Props, 'texts'> & { readonly text: ConsentText }) {
  const say = identityWords.firstUse
  const { kind, title } = text
  return (
    <Card>
      <View className="heading">{title}</View>
      <View className="caption">{say.consentVersion(text.version, text.effectiveOn)}</View>
      {text.paragraphs.map((paragraph) => (
        <View key={paragraph} className="paragraph muted">
          {paragraph}
        </View>
      ))}
      <View className="paragraph callout">{say.withdrawal(text.onWithdrawal)}</View>
      {kind !== 'OTHER' && (
        <Tick
          id={`consent-${kind}`}
          ticked={ticked.includes(kind)}
          states={say.tickStates}
          onTick={() => firstUse.tick(kind)}
        >
          {say.tick(title)}
        </Tick>
      )}
    </Card>
  )
}
