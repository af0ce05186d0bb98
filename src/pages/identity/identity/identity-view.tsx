import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Clock } from '@/domain/clock'
import { isForgotten } from '@/domain/forgotten-password'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { identityWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { errorText } from '@/words/error-text'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Notice } from '@/ui/notice'
import { PasswordField } from '@/ui/password-field'
import { Skeleton } from '@/ui/skeleton'
import { LoadError } from '@/ui/load-error'
import { useSecondsUntil } from '@/ui/use-seconds-until'
import type { Reveal } from './identity-store'
import './identity-view.css'

interface Props {
  readonly reveal: Reveal
  readonly clock: Clock
  readonly onRecover: (way: Recovery) => void
  /** The voucher password is not known any more. */
  readonly onForgotten: () => void
}

/** Name and numbers, masked; in full for half a minute after the password. */
export function RevealView({ reveal, clock, onRecover, onForgotten }: Props) {
  const { me, open } = useStore(reveal)
  const say = identityWords.identity
  const known = lastSeen(me)?.value
  const lost =
    me.is === 'failed' ? (
      <LoadError {...errorText(me, clock.now())} over={known !== undefined} onRecover={onRecover} />
    ) : null
  if (!known) return <Card>{lost ?? <Skeleton label={words.app.loading} lines={[60, 80, 60]} />}</Card>
  const shown = open?.person ?? {
    name: known.maskedName,
    idNumber: known.maskedIdNumber,
    phone: known.maskedPhone,
  }
  return (
    <View>
      {lost}
      <Card>
        <DetailRow id="me-name" name={say.name} value={shown.name} />
        <DetailRow id="me-id-number" name={say.idNumber} value={shown.idNumber} />
        <DetailRow id="me-phone" name={say.phone} value={shown.phone ?? say.noPhone} />
      </Card>
      {open ? (
        <Hiding reveal={reveal} hidesAt={open.hidesAt} clock={clock} />
      ) : (
        <Asking reveal={reveal} onForgotten={onForgotten} />
      )}
    </View>
  )
}

function Asking({ reveal, onForgotten }: Pick<Props, 'reveal' | 'onForgotten'>) {
  const { password, busy, trouble } = useStore(reveal)
  const say = identityWords.identity
  const failure = trouble && problemSentence(trouble, identityWords.accountRefusals)
  const forgotten = { id: 'forgotten', name: identityWords.password.forgotten, onPress: onForgotten }
  return (
    <Card>
      <View className="reveal-text">{say.text}</View>
      <PasswordField
        id="reveal-password"
        name={identityWords.password.name}
        value={password}
        placeholder={identityWords.password.placeholder}
        onType={reveal.type}
      />
      {failure && (
        <Notice
          tone="wrong"
          title={failure.what}
          text={failure.todo}
          small={failure.code}
          {...(isForgotten(trouble) && { action: forgotten })}
        />
      )}
      <ActionButton
        id="reveal-show"
        weight="primary"
        busy={busy || password.length < 6}
        onPress={() => void reveal.show()}
      >
        {say.show}
      </ActionButton>
    </Card>
  )
}

interface HidingProps extends Pick<Props, 'reveal' | 'clock'> {
  readonly hidesAt: number
}

function Hiding({ reveal, hidesAt, clock }: HidingProps) {
  const seconds = useSecondsUntil(hidesAt, clock)
  const say = identityWords.identity
  return (
    <Card>
      <View id="reveal-seconds" className="reveal-text">
        {say.hidesIn(seconds)}
      </View>
      <ActionButton id="reveal-hide" onPress={reveal.hide}>
        {say.hide}
      </ActionButton>
    </Card>
  )
}
