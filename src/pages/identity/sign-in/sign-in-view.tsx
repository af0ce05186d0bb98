import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Clock } from '@/domain/clock'
import { isSmsCode } from '@/domain/sms-message'
import { problemOf } from '@/state/act'
import { ProblemNotice } from '../parts/problem-notice'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { CodeField } from '@/ui/code-field'
import { Field } from '@/ui/field'
import { isPhoneNumber } from '@/domain/phone-number'
import type { SignInStore } from './sign-in-store'
import '@/ui/packages.css'
import './sign-in-view.css'

interface Props {
  readonly signIn: SignInStore
  readonly clock: Clock
}

/** Signs in by a telephone number and a code, or by one touch where this WeChat or Alipay was linked. */
export function SignInView({ signIn, clock }: Props) {
  const isBusy = useStore(signIn, ({ act }) => act.is === 'busy')
  const linked = useStore(signIn, (state) => state.linked)
  const problem = useStore(signIn, ({ act }) => problemOf(act))
  const say = identityWords.signIn
  return (
    <View>
      <View className="intro muted">{say.intro}</View>
      <Card>
        <PhoneAndCode signIn={signIn} clock={clock} />
        <ProblemNotice problem={problem} refusals={identityWords.refusals} />
        <Submit signIn={signIn} />
      </Card>
      {linked && (
        <View className="sign-in-other">
          <ActionButton id="sign-in-platform" busy={isBusy} onPress={() => void signIn.enterByPlatform()}>
            {say.byPlatform[linked]}
          </ActionButton>
        </View>
      )}
    </View>
  )
}

function PhoneAndCode({ signIn, clock }: Pick<Props, 'signIn' | 'clock'>) {
  const phone = useStore(signIn, (state) => state.phone)
  const code = useStore(signIn, (state) => state.code)
  const sent = useStore(signIn, (state) => state.sent)
  const act = useStore(signIn, (state) => state.act)
  const say = identityWords.signIn
  return (
    <>
      <Field
        id="sign-in-phone"
        name={say.phone}
        value={phone}
        keys="number"
        maxLength={20}
        placeholder={say.phonePlaceholder}
        error={phone.length === 11 && !isPhoneNumber(phone) ? say.phoneError : undefined}
        onType={signIn.typePhone}
      />
      <CodeField
        id="sign-in"
        words={identityWords.message}
        code={code}
        hint={sent && identityWords.message.sentTo(masked(sent.phone))}
        sending={act.is === 'busy' && act.of === 'send'}
        blocked={act.is === 'busy' || !isPhoneNumber(phone)}
        resendAt={sent?.phone === phone ? sent.resendAt : undefined}
        clock={clock}
        onType={signIn.typeCode}
        onSend={() => void signIn.sendCode()}
      />
    </>
  )
}

function Submit({ signIn }: Pick<Props, 'signIn'>) {
  const act = useStore(signIn, (state) => state.act)
  const isReady = useStore(signIn, ({ sent, code }) => sent !== undefined && isSmsCode(code))
  const say = identityWords.signIn
  return (
    <View className="part">
      <ActionButton
        id="sign-in-submit"
        weight="primary"
        busy={act.is === 'busy' || !isReady}
        onPress={() => void signIn.submit()}
      >
        {act.is === 'busy' && act.of === 'sign-in' ? say.signingIn : say.submit}
      </ActionButton>
    </View>
  )
}

const masked = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`
