import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Clock } from '@/domain/clock'
import { isSmsCode } from '@/domain/sms-message'
import { identityWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { CodeField } from '@/ui/code-field'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { isPhoneNumber, type SignIn } from './sign-in-store'
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
      <View className="intro muted">{say.intro}</View>
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
        <CodeField
          id="sign-in"
          words={identityWords.message}
          code={code}
          hint={sent && identityWords.message.sentTo(masked(sent.phone))}
          sending={doing === 'sending'}
          blocked={doing !== 'nothing' || !isPhoneNumber(phone)}
          resendAt={sent?.phone === phone ? sent.resendAt : undefined}
          clock={clock}
          onType={signIn.typeCode}
          onSend={() => void signIn.sendCode()}
        />
        {failure && <Notice tone="wrong" title={failure.what} text={failure.todo} small={failure.code} />}
        <View className="part">
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
