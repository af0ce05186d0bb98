import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { NewPassword } from '../parts/new-password'
import type { FirstUseStore } from './first-use-store'
import { mayActivate, passwordError } from './readiness'

/** Takes the voucher password, twice. */
export function PasswordStep({ firstUse }: { readonly firstUse: FirstUseStore }) {
  const form = useStore(firstUse, (state) => state.form)
  const isBusy = useStore(firstUse, ({ act }) => act.is === 'busy')
  const say = identityWords.firstUse
  return (
    <View>
      <View className="lead muted">{say.passwordText}</View>
      <Card>
        <NewPassword
          id="password"
          name={identityWords.password.name}
          againName={identityWords.password.again}
          password={form.password}
          again={form.again}
          error={passwordError(form)}
          onPassword={(text) => firstUse.type({ password: text })}
          onAgain={(text) => firstUse.type({ again: text })}
        />
      </Card>
      <ActionButton
        id="activate"
        weight="primary"
        busy={isBusy || !mayActivate(form)}
        onPress={() => void firstUse.activate()}
      >
        {say.activate}
      </ActionButton>
    </View>
  )
}
