import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { PauseReason, VoucherHolder } from '@/contract/voucher-holder'
import { displayTime } from '@/domain/china-time'
import { isForgotten } from '@/domain/forgotten-password'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { identityWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { errorText } from '@/words/error-text'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Skeleton } from '@/ui/skeleton'
import { LoadError } from '@/ui/load-error'
import { ChangePassword, ResumeVoucher } from './password-forms'
import type { VoucherSettings } from './voucher-settings-store'
import { timeText } from '@/words/time-text'

interface Props {
  readonly settings: VoucherSettings
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  /** The voucher password is not known any more. */
  readonly onForgotten: () => void
}

const reasons: readonly Exclude<PauseReason, never>[] = ['LOST', 'STOLEN', 'OTHER']

/** Whether the voucher may be used, and everything one can do about that. */
export function VoucherSettingsView({ settings, now, onRecover, onForgotten }: Props) {
  const { holder, busy, trouble, changed } = useStore(settings)
  const say = identityWords.voucherSettings
  const known = lastSeen(holder)?.value
  const lost =
    holder.is === 'failed' ? (
      <LoadError {...errorText(holder, now)} over={known !== undefined} onRecover={onRecover} />
    ) : null
  if (!known) return <Card>{lost ?? <Skeleton label={words.app.loading} lines={[40, 90, 60]} />}</Card>
  const failure = trouble && problemSentence(trouble, identityWords.accountRefusals)
  const forgotten = { id: 'forgotten-now', name: identityWords.password.forgotten, onPress: onForgotten }
  return (
    <View>
      {lost}
      <State holder={known} now={now} />
      {failure && (
        <Notice
          tone="wrong"
          title={failure.what}
          text={failure.todo}
          small={failure.code}
          {...(isForgotten(trouble) && { action: forgotten })}
        />
      )}
      {changed && <Notice id="password-changed" tone="learn" title={say.changed} />}
      {known.state === 'NOT_ACTIVATED' && (
        <Card>
          <View className="under muted">{say.notActivatedText}</View>
          <View className="block">
            <ActionButton id="settings-activate" weight="primary" onPress={() => onRecover('first-use')}>
              {say.activate}
            </ActionButton>
          </View>
        </Card>
      )}
      {known.state === 'PAUSED' && <ResumeVoucher settings={settings} onForgotten={onForgotten} />}
      {known.state === 'ACTIVE' && <ChangePassword settings={settings} onForgotten={onForgotten} />}
      {known.state === 'ACTIVE' && (
        <Card>
          <View className="heading">{say.pauseTitle}</View>
          <View className="under muted">{say.pauseText}</View>
          {reasons.map((reason) => (
            <View key={reason} className="block">
              <ActionButton id={`pause-${reason}`} busy={busy} onPress={() => void settings.pause(reason)}>
                {`${say.pause} · ${say.pauseReasons[reason]}`}
              </ActionButton>
            </View>
          ))}
        </Card>
      )}
    </View>
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
