import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Clock } from '@/domain/clock'
import { identityWords } from '@/words/identity/current'
import { problemSentence } from '@/words/problem-sentence'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { useSecondsUntil } from '@/ui/use-seconds-until'
import { isPhoneNumber, isSmsCode, type SignIn } from './sign-in-store'
import './sign-in-view.css'

interface Props {
  readonly signIn: SignIn
  readonly platform: keyof typeof identityWords.signIn.byPlatform | 'neutral'
  readonly clock: Clock
}

/** Phone number, code, in; or one touch where this WeChat or Alipay was linked. */
export function SignInView({ signIn, platform, clock }: Props) {
  const { phone, code, sent, doing, trouble } = useStore(signIn)
  const say = identityWords.signIn
  const failure = trouble && problemSentence(trouble.problem, identityWords.refusals)
  return (
    <View>
      <View className="sign-in-intro">{say.intro}</View>
      <Card>
        <Field
          id="sign-in-phone"
          name={say.phone}
          value={phone}
          keys="number"
          most={20}
          placeholder={say.phonePlaceholder}
          wrong={phone.length === 11 && !isPhoneNumber(phone) ? say.phoneWrong : undefined}
          onType={signIn.typePhone}
        />
        <Field
          id="sign-in-code"
          name={say.code}
          value={code}
          keys="number"
          most={6}
          placeholder={say.codePlaceholder}
          hint={sent && say.sentTo(masked(sent.phone))}
          onType={signIn.typeCode}
        >
          <SendButton signIn={signIn} clock={clock} />
        </Field>
        {failure && <Notice tone="wrong" title={failure.what} text={failure.todo} small={failure.code} />}
        <View className="sign-in-submit">
          <ActionButton
            id="sign-in-submit"
            weight="primary"
            busy={doing !== 'nothing' || !sent || !isSmsCode(code)}
            onPress={() => void signIn.submit()}
          >
            {doing === 'signing-in' ? say.signingIn : say.submit}
          </ActionButton>
        </View>
      </Card>
      {platform !== 'neutral' && (
        <View className="sign-in-other">
          <ActionButton
            id="sign-in-platform"
            busy={doing !== 'nothing'}
            onPress={() => void signIn.enterByPlatform()}
          >
            {say.byPlatform[platform]}
          </ActionButton>
        </View>
      )}
    </View>
  )
}

const masked = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`

function SendButton({ signIn, clock }: Pick<Props, 'signIn' | 'clock'>) {
  const { phone, sent, doing } = useStore(signIn)
  const seconds = useSecondsUntil(sent?.phone === phone ? sent.resendAt : undefined, clock)
  const say = identityWords.signIn
  return (
    <ActionButton
      id="sign-in-send"
      weight="quiet"
      busy={seconds > 0 || doing !== 'nothing' || !isPhoneNumber(phone)}
      onPress={() => void signIn.sendCode()}
    >
      {doing === 'sending' ? say.sending : seconds > 0 ? say.resendIn(seconds) : say.send}
    </ActionButton>
  )
}
