import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Me } from '@/contract/me'
import type { Clock } from '@/domain/clock'
import { isForgotten } from '@/domain/forgotten-password'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { isPassword } from '@/domain/voucher-password'
import { problemOf } from '@/state/act'
import type { RemoteStore } from '@/state/remote-store'
import { words } from '@/words/current'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { identityWords } from '../words/current'
import { errorTextOf } from '@/words/error-text'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { DetailRow } from '@/ui/detail-row'
import { PasswordField } from '../parts/password-field'
import { useSecondsUntil } from '@/ui/use-seconds-until'
import type { IdentityStore, RevealedIdentity } from './identity-store'
import './identity-view.css'

interface Props {
  /** The person, masked by the city. */
  readonly me: RemoteStore<undefined, Me>
  readonly identity: IdentityStore
  readonly clock: Clock
  readonly onRecover: (way: Recovery) => void
  /** The person does not know the voucher password any more. */
  readonly onForgotten: () => void
}

/** Shows name and numbers masked, and in full for half a minute after the password. */
export function IdentityView({ me, identity, clock, onRecover, onForgotten }: Props) {
  const value = useStore(me, (state) => state.value)
  const revealed = useStore(identity, (state) => state.revealed)
  return (
    <Content
      value={lastSeen(value)?.value}
      error={errorTextOf(value, clock.now())}
      loading={words.app.loading}
      lines={[60, 80, 60]}
      onRecover={onRecover}
    >
      {(masked) => (
        <View>
          <Person masked={masked} revealed={revealed} />
          {revealed ? (
            <Revealing identity={identity} hidesAt={revealed.hidesAt} clock={clock} />
          ) : (
            <PasswordForm identity={identity} onForgotten={onForgotten} />
          )}
        </View>
      )}
    </Content>
  )
}

interface PersonProps {
  readonly masked: Me
  readonly revealed: RevealedIdentity | undefined
}

function Person({ masked, revealed }: PersonProps) {
  const say = identityWords.identity
  const { name, idNumber, phone } = revealed?.person ?? {
    name: masked.maskedName,
    idNumber: masked.maskedIdNumber,
    phone: masked.maskedPhone,
  }
  return (
    <Card>
      <DetailRow id="me-name" name={say.name} value={name} />
      <DetailRow id="me-id-number" name={say.idNumber} value={idNumber} />
      <DetailRow id="me-phone" name={say.phone} value={phone ?? say.noPhone} />
    </Card>
  )
}

function PasswordForm({ identity, onForgotten }: Pick<Props, 'identity' | 'onForgotten'>) {
  const password = useStore(identity, (state) => state.password)
  const isBusy = useStore(identity, ({ act }) => act.is === 'busy')
  const problem = useStore(identity, ({ act }) => problemOf(act))
  const say = identityWords.identity
  const forgotten = { id: 'forgotten', name: identityWords.password.forgotten, onPress: onForgotten }
  return (
    <Card>
      <View className="reveal-text">{say.text}</View>
      <PasswordField
        id="reveal-password"
        name={identityWords.password.name}
        value={password}
        placeholder={identityWords.password.placeholder}
        onType={identity.type}
      />
      <ProblemNotice
        problem={problem}
        refusals={identityWords.accountRefusals}
        action={isForgotten(problem) ? forgotten : undefined}
      />
      <ActionButton
        id="reveal-show"
        weight="primary"
        busy={isBusy || !isPassword(password)}
        onPress={() => void identity.show()}
      >
        {say.show}
      </ActionButton>
    </Card>
  )
}

interface RevealingProps extends Pick<Props, 'identity' | 'clock'> {
  readonly hidesAt: number
}

function Revealing({ identity, hidesAt, clock }: RevealingProps) {
  const seconds = useSecondsUntil(hidesAt, clock)
  const say = identityWords.identity
  return (
    <Card>
      <View id="reveal-seconds" className="reveal-text">
        {say.hidesIn(seconds)}
      </View>
      <ActionButton id="reveal-hide" onPress={identity.hide}>
        {say.hide}
      </ActionButton>
    </Card>
  )
}
