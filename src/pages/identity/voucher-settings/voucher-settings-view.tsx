import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { PauseReason, VoucherHolder } from '@/contract/voucher-holder'
import { displayTime } from '@/domain/china-time'
import { isForgotten } from '@/domain/forgotten-password'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { problemOf } from '@/state/act'
import type { RemoteStore } from '@/state/remote-store'
import { words } from '@/words/current'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { identityWords } from '../words/current'
import { errorTextOf } from '@/words/error-text'
import { timeText } from '@/words/time-text'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { Notice } from '@/ui/notice'
import { ChangePassword, ResumeVoucher } from './password-forms'
import type { VoucherSettingsStore } from './voucher-settings-store'

interface Props {
  readonly holder: RemoteStore<undefined, VoucherHolder>
  readonly settings: VoucherSettingsStore
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  /** The person does not know the voucher password any more. */
  readonly onForgotten: () => void
}

const reasons: readonly PauseReason[] = ['LOST', 'STOLEN', 'OTHER']

/** Shows whether the voucher may be used, and everything one can do about that. */
export function VoucherSettingsView({ holder, settings, now, onRecover, onForgotten }: Props) {
  const value = useStore(holder, (state) => state.value)
  const changed = useStore(settings, (state) => state.changed)
  const say = identityWords.voucherSettings
  return (
    <Content
      value={lastSeen(value)?.value}
      error={errorTextOf(value, now)}
      loading={words.app.loading}
      lines={[40, 90, 60]}
      onRecover={onRecover}
    >
      {(known) => (
        <View>
          <State holder={known} now={now} />
          <Failure settings={settings} onForgotten={onForgotten} />
          {changed && <Notice id="password-changed" tone="learn" title={say.changed} />}
          {known.state === 'NOT_ACTIVATED' && <NotActivated onActivate={() => onRecover('first-use')} />}
          {known.state === 'PAUSED' && <ResumeVoucher settings={settings} onForgotten={onForgotten} />}
          {known.state === 'ACTIVE' && <ChangePassword settings={settings} onForgotten={onForgotten} />}
          {known.state === 'ACTIVE' && <PauseVoucher settings={settings} />}
        </View>
      )}
    </Content>
  )
}

function Failure({ settings, onForgotten }: Pick<Props, 'settings' | 'onForgotten'>) {
  const problem = useStore(settings, ({ act }) => problemOf(act))
  const action = { id: 'forgotten-now', name: identityWords.password.forgotten, onPress: onForgotten }
  return (
    <ProblemNotice
      problem={problem}
      refusals={identityWords.accountRefusals}
      action={isForgotten(problem) ? action : undefined}
    />
  )
}

function NotActivated({ onActivate }: { readonly onActivate: () => void }) {
  const say = identityWords.voucherSettings
  return (
    <Card>
      <View className="under muted">{say.notActivatedText}</View>
      <View className="block">
        <ActionButton id="settings-activate" weight="primary" onPress={onActivate}>
          {say.activate}
        </ActionButton>
      </View>
    </Card>
  )
}

function PauseVoucher({ settings }: Pick<Props, 'settings'>) {
  const isBusy = useStore(settings, ({ act }) => act.is === 'busy')
  const say = identityWords.voucherSettings
  return (
    <Card>
      <View className="heading">{say.pauseTitle}</View>
      <View className="under muted">{say.pauseText}</View>
      {reasons.map((reason) => (
        <View key={reason} className="block">
          <ActionButton id={`pause-${reason}`} busy={isBusy} onPress={() => void settings.pause(reason)}>
            {`${say.pause} · ${say.pauseReasons[reason]}`}
          </ActionButton>
        </View>
      ))}
    </Card>
  )
}

function State({ holder, now }: { readonly holder: VoucherHolder; readonly now: number }) {
  const say = identityWords.voucherSettings
  const time = (at: number): string => timeText(displayTime(at, now))
  const { state, pausedAt, passwordLockedUntil } = holder
  return (
    <Card>
      <View className="heading">{words.voucher.title}</View>
      <View id="voucher-holder-state" className={state === 'ACTIVE' ? 'success' : 'warning'}>
        {say.state[state]}
      </View>
      {state === 'PAUSED' && pausedAt !== null && (
        <View className="under muted">{say.pausedSince(time(pausedAt))}</View>
      )}
      {passwordLockedUntil !== null && passwordLockedUntil > now && (
        <View className="warning">{say.lockedUntil(time(passwordLockedUntil))}</View>
      )}
    </Card>
  )
}
