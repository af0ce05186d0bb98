import { View } from '@tarojs/components'
import { passwordDigits } from '@/domain/voucher-password'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { NewPassword } from '@/ui/new-password'
import { mayActivate, passwordWrong } from './readiness'
import type { StepProps } from './step-props'

/** The voucher password, twice. */
export function PasswordStep({ firstUse, state }: StepProps) {
  const say = identityWords.firstUse
  const { password, again, busy } = state
  return (
    <View>
      <View className="lead muted">{say.passwordText}</View>
      <Card>
        <NewPassword
          id="password"
          name={identityWords.password.name}
          againName={identityWords.password.again}
          placeholder={identityWords.password.placeholder}
          password={password}
          again={again}
          wrong={passwordWrong(state)}
          wrongs={identityWords.password.wrong}
          onPassword={(text) => firstUse.type({ password: passwordDigits(text) })}
          onAgain={(text) => firstUse.type({ again: passwordDigits(text) })}
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
