import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { problemOf } from '@/state/act'
import type { RemoteStore } from '@/state/remote-store'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { identityWords } from '../words/current'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { Content } from '@/ui/content'
import { Notice } from '@/ui/notice'
import { ConsentCard } from './consent-card'
import type { ConsentLine, ConsentStatus } from './consent-status'
import type { ConsentsStore } from './consents-store'
import '@/ui/packages.css'
import './consents-view.css'

interface Props {
  readonly status: RemoteStore<undefined, ConsentStatus>
  readonly consents: ConsentsStore
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  /** Asks the person before anything stops working; what stops is said. */
  readonly onWithdraw: (line: ConsentLine) => void
}

/** Shows what was agreed to and what was not, each with its text and its receipts; each child has a part of their own. */
export function ConsentsView({ status, onRecover, ...cards }: Props) {
  const value = useStore(status, (state) => state.value)
  const problem = useStore(cards.consents, ({ act }) => problemOf(act))
  const say = identityWords.consents
  return (
    <Content
      value={lastSeen(value)?.value}
      error={errorTextOf(value, cards.now)}
      loading={words.app.loading}
      lines={[50, 80, 50, 80]}
      onRecover={onRecover}
    >
      {({ lines, children, guardian }) => (
        <View>
          <ProblemNotice problem={problem} refusals={identityWords.accountRefusals} />
          <Introduction guardian={guardian} />
          <Lines lines={lines} guardian={guardian} {...cards} />
          {children.map((part, n) => (
            <View key={part.child.personNumber} id={`consents-child-${n + 1}`}>
              <View className="consents-child title strong">{say.forChild(part.child.maskedName)}</View>
              <View className="intro muted">{say.forChildText}</View>
              <Lines lines={part.lines} guardian={guardian} {...cards} />
            </View>
          ))}
        </View>
      )}
    </Content>
  )
}

type LinesProps = Pick<Props, 'consents' | 'now' | 'onWithdraw'> & Pick<ConsentStatus, 'lines' | 'guardian'>

function Lines({ lines, guardian, consents, now, onWithdraw }: LinesProps) {
  const open = useStore(consents, (state) => state.open)
  const isBusy = useStore(consents, ({ act }) => act.is === 'busy')
  return (
    <>
      {lines.map((line) => (
        <ConsentCard
          key={line.id}
          line={line}
          now={now}
          opened={open === line.id}
          busy={isBusy}
          mayGive={guardian === undefined}
          onRead={() => consents.read(line)}
          onGive={() => void consents.give(line)}
          onWithdraw={() => onWithdraw(line)}
        />
      ))}
    </>
  )
}

/** Says what the page is for; a child is told that the guardian agrees instead. */
function Introduction({ guardian }: Pick<ConsentStatus, 'guardian'>) {
  const say = identityWords.consents
  if (guardian === undefined) return <View className="intro muted">{say.intro}</View>
  return (
    <Notice id="guardian-needed" tone="learn" title={say.guardianTitle} text={say.guardianText(guardian)} />
  )
}
