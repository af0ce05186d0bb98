import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { isPassword, passwordDigits } from '@/domain/voucher-password'
import { accountWords } from '@/words/account/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { mayChange, type TypedPasswords, type VoucherSettings } from './voucher-settings-store'

interface Props {
  readonly settings: VoucherSettings
}

/** A pause is ended by the password. */
export function ResumeVoucher({ settings }: Props) {
  const { current, busy } = useStore(settings)
  const say = accountWords.voucher
  return (
    <Card>
      <View className="settings-heading">{say.resumeTitle}</View>
      <View className="settings-text">{say.resumeText}</View>
      <Password settings={settings} of="current" name={say.password} />
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
export function ChangePassword({ settings }: Props) {
  const typed = useStore(settings)
  const { next, again, busy } = typed
  const say = accountWords.voucher
  const different = isPassword(next) && isPassword(again) && next !== again
  return (
    <Card>
      <View className="settings-heading">{say.changeTitle}</View>
      <Password settings={settings} of="current" name={say.oldPassword} />
      <Password settings={settings} of="next" name={say.newPassword} />
      <Password
        settings={settings}
        of="again"
        name={say.newAgain}
        wrong={different ? say.different : undefined}
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

interface PasswordProps extends Props {
  readonly of: keyof TypedPasswords
  readonly name: string
  readonly wrong?: string | undefined
}

function Password({ settings, of, name, wrong }: PasswordProps) {
  return (
    <Field
      id={`password-${of}`}
      name={name}
      value={useStore(settings, (state) => state[of])}
      keys="number"
      hidden
      most={6}
      placeholder={accountWords.voucher.passwordPlaceholder}
      wrong={wrong}
      onType={(text) => settings.type({ [of]: passwordDigits(text) })}
    />
  )
}
