import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { newPasswordError } from '@/domain/new-password'
import { isPassword } from '@/domain/voucher-password'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { NewPassword } from '../parts/new-password'
import { PasswordField } from '../parts/password-field'
import { mayChange, type VoucherSettingsStore } from './voucher-settings-store'

interface Props {
  readonly settings: VoucherSettingsStore
  readonly onForgotten: () => void
}

/** Ends a pause, by the password. */
export function ResumeVoucher({ settings, onForgotten }: Props) {
  const isReady = useStore(settings, ({ form }) => isPassword(form.current))
  const isBusy = useStore(settings, ({ act }) => act.is === 'busy')
  const say = identityWords.voucherSettings
  return (
    <Card>
      <View className="heading">{say.resumeTitle}</View>
      <View className="under muted">{say.resumeText}</View>
      <CurrentPassword settings={settings} name={identityWords.password.name} onForgotten={onForgotten} />
      <ActionButton
        id="resume"
        weight="primary"
        busy={isBusy || !isReady}
        onPress={() => void settings.resume()}
      >
        {isBusy ? say.busy : say.resume}
      </ActionButton>
    </Card>
  )
}

/** Takes the password known, and the new one twice. */
export function ChangePassword({ settings, onForgotten }: Props) {
  const form = useStore(settings, (state) => state.form)
  const isBusy = useStore(settings, ({ act }) => act.is === 'busy')
  const { next, again } = form
  const say = identityWords.voucherSettings
  const { password } = identityWords
  return (
    <Card>
      <View className="heading">{say.changeTitle}</View>
      <CurrentPassword settings={settings} name={say.oldPassword} onForgotten={onForgotten} />
      <NewPassword
        id="password-next"
        name={password.next}
        againName={password.nextAgain}
        password={next}
        again={again}
        error={newPasswordError(next, again)}
        onPassword={(text) => settings.type({ next: text })}
        onAgain={(text) => settings.type({ again: text })}
      />
      <ActionButton
        id="change-password"
        weight="primary"
        busy={isBusy || !mayChange(form)}
        onPress={() => void settings.changePassword()}
      >
        {isBusy ? say.busy : say.change}
      </ActionButton>
    </Card>
  )
}

/** Takes the password known, with a way on for whoever does not know it. */
function CurrentPassword({ settings, name, onForgotten }: Props & { readonly name: string }) {
  const { password } = identityWords
  return (
    <PasswordField
      id="password-current"
      name={name}
      value={useStore(settings, ({ form }) => form.current)}
      placeholder={password.placeholder}
      onType={(text) => settings.type({ current: text })}
    >
      <ActionButton id="forgotten" weight="quiet" onPress={onForgotten}>
        {password.forgotten}
      </ActionButton>
    </PasswordField>
  )
}
