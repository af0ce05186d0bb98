import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Clock } from '@/domain/clock'
import { newPasswordWrong } from '@/domain/new-password'
import type { Problem } from '@/domain/problem'
import { recoveryFor, type Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { identityWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { CodeField } from '@/ui/code-field'
import { NewPassword } from '@/ui/new-password'
import { Notice } from '@/ui/notice'
import { EmptyState } from '@/ui/empty-state'
import { mayReset, type ForgottenPassword } from './forgotten-password-store'

interface Props {
  readonly forgotten: ForgottenPassword
  readonly clock: Clock
  readonly onRecover: (way: Recovery) => void
  readonly onDone: () => void
}

/** A code by text message, a new password twice; then the old one is worth nothing any more. */
export function ForgottenPasswordView({ forgotten, clock, onRecover, onDone }: Props) {
  const state = useStore(forgotten)
  const say = identityWords.forgottenPassword
  const { sent, code, next, again, doing, trouble, done } = state
  const { message, password } = identityWords
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
      <Card>
        <CodeField
          id="forgotten"
          words={message}
          code={code}
          hint={sent && message.sentTo(sent.phone)}
          sending={doing === 'sending'}
          blocked={doing !== 'nothing'}
          resendAt={sent?.resendAt}
          clock={clock}
          onType={(text) => forgotten.type({ code: text })}
          onSend={() => void forgotten.sendCode()}
        />
        <NewPassword
          id="password-next"
          name={password.next}
          againName={password.nextAgain}
          placeholder={password.placeholder}
          password={next}
          again={again}
          wrong={newPasswordWrong(next, again)}
          wrongs={password.wrong}
          onPassword={(text) => forgotten.type({ next: text })}
          onAgain={(text) => forgotten.type({ again: text })}
        />
      </Card>
      {trouble && <Failure trouble={trouble} onRecover={onRecover} />}
      <ActionButton
        id="forgotten-submit"
        weight="primary"
        busy={doing !== 'nothing' || !mayReset(state)}
        onPress={() => void forgotten.reset()}
      >
        {doing === 'resetting' ? say.busy : say.submit}
      </ActionButton>
      <View className="block caption">{say.otherPhone}</View>
    </View>
  )
}

/** What went wrong, with the way on where something must be done first. */
function Failure({ trouble, onRecover }: { readonly trouble: Problem } & Pick<Props, 'onRecover'>) {
  const here = {
    ...identityWords.refusals,
    ...identityWords.accountRefusals,
    ...identityWords.forgottenPassword.refusals,
  }
  const { what, todo, code } = problemSentence(trouble, here)
  const way = recoveryFor(trouble)
  const action = { id: way, name: words.app.ways[way], onPress: () => onRecover(way) }
  return <Notice tone="wrong" title={what} text={todo} small={code} {...(way !== 'retry' && { action })} />
}
