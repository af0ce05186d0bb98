import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Clock } from '@/domain/clock'
import type { PhoneNumberButton } from '@/platform/phone-number-button'
import { isSmsCode } from '@/domain/sms-message'
import { problemOf } from '@/state/act'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { CodeField } from '@/ui/code-field'
import { isPhoneNumber } from '@/domain/phone-number'
import type { SignInStore } from './sign-in-store'
import '@/ui/packages.css'
import { PhoneField } from '@/features/number-fields/phone-field'
import './sign-in-view.css'

interface OneTouchProps {
  readonly signIn: SignInStore
  /** The client of this phone. */
  readonly client: 'weapp' | 'alipay'
  readonly phoneNumberButton: PhoneNumberButton
}

interface Props extends Omit<OneTouchProps, 'client'> {
  readonly clock: Clock
  readonly client: OneTouchProps['client'] | undefined
}

/** Signs in by one touch, where there is a client that can, or by a telephone number and a code. */
export function SignInView({ signIn, clock, client, phoneNumberButton }: Props) {
  const problem = useStore(signIn, ({ act }) => problemOf(act))
  const say = identityWords.signIn
  return (
    <View>
      <View className="intro muted">{say.intro}</View>
      {client && (
        <View className="above">
          <OneTouch signIn={signIn} client={client} phoneNumberButton={phoneNumberButton} />
          <View className="under muted sign-in-or">{say.orBySms}</View>
        </View>
      )}
      <Card>
        <PhoneAndCode signIn={signIn} clock={clock} />
        <ProblemNotice problem={problem} refusals={identityWords.refusals} />
        <Submit signIn={signIn} weight={client ? 'plain' : 'primary'} />
      </Card>
    </View>
  )
}

/** Signs in by the client's account where it was linked, and else by the telephone number that the client gives. */
function OneTouch({ signIn, client, phoneNumberButton }: OneTouchProps) {
  const isBusy = useStore(signIn, ({ act }) => act.is === 'busy')
  const linked = useStore(signIn, (state) => state.linked)
  const say = identityWords.signIn
  if (linked)
    return (
      <ActionButton
        id="sign-in-platform"
        weight="primary"
        busy={isBusy}
        onPress={() => void signIn.enterByPlatform()}
      >
        {say.byPlatform[linked]}
      </ActionButton>
    )
  return (
    <ActionButton
      id="sign-in-by-phone"
      weight="primary"
      busy={isBusy}
      opens={phoneNumberButton((proof) => void signIn.enterByPhone(proof))}
    >
      {say.byPhone[client]}
    </ActionButton>
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
      <PhoneField
        id="sign-in-phone"
        name={say.phone}
        value={phone}
        placeholder={say.phonePlaceholder}
        lacking={identityWords.firstUse.phoneLacks}
        error={phone.length >= 11 && !isPhoneNumber(phone) ? say.phoneError : undefined}
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

function Submit({ signIn, weight }: Pick<Props, 'signIn'> & { readonly weight: 'primary' | 'plain' }) {
  const act = useStore(signIn, (state) => state.act)
  const isReady = useStore(signIn, ({ sent, code }) => sent !== undefined && isSmsCode(code))
  const say = identityWords.signIn
  return (
    <View className="part">
      <ActionButton
        id="sign-in-submit"
        weight={weight}
        busy={act.is === 'busy' || !isReady}
        onPress={() => void signIn.submit()}
      >
        {act.is === 'busy' && act.of === 'sign-in' ? say.signingIn : say.submit}
      </ActionButton>
    </View>
  )
}

const masked = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`
