import { View } from '@tarojs/components'
import { passwordDigits } from '@/domain/voucher-password'
import { identityWords } from '@/words/identity/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { mayActivate, passwordWrong } from './readiness'
import type { StepProps } from './step-props'

/** The voucher password, twice. */
export function PasswordStep({ firstUse, state }: StepProps) {
  const say = identityWords.firstUse
  const { password, again, busy } = state
  const wrong = passwordWrong(state)
  return (
    <View>
      <View className="first-use-text">{say.passwordText}</View>
      <Card>
        <Field
          id="password"
          name={say.password}
          value={password}
          keys="number"
          hidden
          most={6}
          placeholder={say.passwordPlaceholder}
          wrong={wrong && wrong !== 'DIFFERENT' ? say.passwordWrong[wrong] : undefined}
          onType={(text) => firstUse.type({ password: passwordDigits(text) })}
        />
        <Field
          id="password-again"
          name={say.passwordAgain}
          value={again}
          keys="number"
          hidden
          most={6}
          placeholder={say.passwordPlaceholder}
          wrong={wrong === 'DIFFERENT' ? say.passwordWrong.DIFFERENT : undefined}
          onType={(text) => firstUse.type({ again: passwordDigits(text) })}
        />
      </Card>
      <ActionButton
        id="activate"
        weight="primary"
        busy={busy || !mayActivate(state)}
        onPress={() => void firstUse.activate()}
      >
        {say.activate}
      </ActionButton>
    </View>
  )
}
