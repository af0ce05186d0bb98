import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Clock } from '@/domain/clock'
import { newPasswordError } from '@/domain/new-password'
import { recoveryFor, type Recovery } from '@/domain/recovery'
import { problemOf } from '@/state/act'
import { words } from '@/words/current'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { CodeField } from '@/ui/code-field'
import { NewPassword } from '../parts/new-password'
import { EmptyState } from '@/ui/empty-state'
import { mayReset, type ForgottenPasswordStore } from './forgotten-password-store'
import '@/ui/packages.css'

interface Props {
  readonly forgotten: ForgottenPasswordStore
  readonly clock: Clock
  readonly onRecover: (way: Recovery) => void
  readonly onDone: () => void
}

/** Resets the voucher password by a code of a text message; then the old one is worth nothing any more. */
export function ForgottenPasswordView({ forgotten, clock, onRecover, onDone }: Props) {
  const done = useStore(forgotten, (state) => state.done)
  const say = identityWords.forgottenPassword
  if (done) {
    const action = { id: 'forgotten-done', name: say.done, onPress: onDone }
    return (
      <Card>
        <EmptyState title={say.doneTitle} text={say.doneText} action={action} />
      </Card>
    )
  }
  return (
    <View>
      <View className="intro muted">{say.text}</View>
      <ResetForm forgotten={forgotten} clock={clock} />
      <Failure forgotten={forgotten} onRecover={onRecover} />
      <Submit forgotten={forgotten} />
      <View className="block caption">{say.otherPhone}</View>
    </View>
  )
}

function ResetForm({ forgotten, clock }: Pick<Props, 'forgotten' | 'clock'>) {
  const { code, next, again } = useStore(forgotten, (state) => state.form)
  const sent = useStore(forgotten, (state) => state.sent)
  const act = useStore(forgotten, (state) => state.act)
  const { message, password } = identityWords
  return (
    <Card>
      <CodeField
        id="forgotten"
        words={message}
        code={code}
        hint={sent && message.sentTo(sent.phone)}
        sending={act.is === 'busy' && act.of === 'send'}
        blocked={act.is === 'busy'}
        resendAt={sent?.resendAt}
        clock={clock}
        onType={(text) => forgotten.type({ code: text })}
        onSend={() => void forgotten.sendCode()}
      />
      <NewPassword
        id="password-next"
        name={password.next}
        againName={password.nextAgain}
        password={next}
        again={again}
        error={newPasswordError(next, again)}
        onPassword={(text) => forgotten.type({ next: text })}
        onAgain={(text) => forgotten.type({ again: text })}
      />
    </Card>
  )
}

/** Says what went wrong, with the way on where something must be done first. */
function Failure({ forgotten, onRecover }: Pick<Props, 'forgotten' | 'onRecover'>) {
  const problem = useStore(forgotten, ({ act }) => problemOf(act))
  const way = problem ? recoveryFor(problem) : 'retry'
  const refusals = {
    ...identityWords.refusals,
    ...identityWords.accountRefusals,
    ...identityWords.forgottenPassword.refusals,
  }
  const action = { id: way, name: words.app.next[way], onPress: () => onRecover(way) }
  return <ProblemNotice problem={problem} refusals={refusals} action={way === 'retry' ? undefined : action} />
}

function Submit({ forgotten }: Pick<Props, 'forgotten'>) {
  const act = useStore(forgotten, (state) => state.act)
  const isReady = useStore(forgotten, mayReset)
  const say = identityWords.forgottenPassword
  return (
    <ActionButton
      id="forgotten-submit"
      weight="primary"
      busy={act.is === 'busy' || !isReady}
      onPress={() => void forgotten.reset()}
    >
      {act.is === 'busy' && act.of === 'reset' ? say.busy : say.submit}
    </ActionButton>
  )
}
