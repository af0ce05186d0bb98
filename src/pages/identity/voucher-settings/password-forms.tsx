import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { newPasswordWrong } from '@/domain/new-password'
import { isPassword, passwordDigits } from '@/domain/voucher-password'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { NewPassword } from '@/ui/new-password'
import { PasswordField } from '@/ui/password-field'
import { mayChange, type VoucherSettings } from './voucher-settings-store'

interface Props {
  readonly settings: VoucherSettings
  readonly onForgotten: () => void
}

/** A pause is ended by the password. */
export function ResumeVoucher({ settings, onForgotten }: Props) {
  const { current, busy } = useStore(settings)
  const say = identityWords.voucherSettings
  return (
    <Card>
      <View className="heading">{say.resumeTitle}</View>
      <View className="under muted">{say.resumeText}</View>
      <CurrentPassword settings={settings} name={identityWords.password.name} onForgotten={onForgotten} />
      <ActionButton
        id="resume"
        weight="primary"
        busy={busy || !isPassword(current)}
        onPress={() => void settings.resume()}
      >
        {busy ? say.busy : say.resume}
      </ActionButton>
    </Card>
  )
}

/** The password known, the new one twice. */
export function ChangePassword({ settings, onForgotten }: Props) {
  const typed = useStore(settings)
  const { next, again, busy } = typed
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
        placeholder={password.placeholder}
        password={next}
        again={again}
        wrong={newPasswordWrong(next, again)}
        wrongs={password.wrong}
        onPassword={(text) => settings.type({ next: passwordDigits(text) })}
        onAgain={(text) => settings.type({ again: passwordDigits(text) })}
      />
      <ActionButton
        id="change-password"
        weight="primary"
        busy={busy || !mayChange(typed)}
        onPress={() => void settings.changePassword()}
      >
        {busy ? say.busy : say.change}
      </ActionButton>
    </Card>
  )
}

/** The password known, with a way on for whoever does not know it. */
function CurrentPassword({ settings, name, onForgotten }: Props & { readonly name: string }) {
  const { password } = identityWords
  return (
    <PasswordField
      id="password-current"
      name={name}
      value={useStore(settings, ({ current }) => current)}
      placeholder={password.placeholder}
      onType={(text) => settings.type({ current: passwordDigits(text) })}
    >
      <ActionButton id="forgotten" weight="quiet" onPress={onForgotten}>
        {password.forgotten}
      </ActionButton>
    </PasswordField>
  )
}
