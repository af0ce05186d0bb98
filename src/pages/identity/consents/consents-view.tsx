import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { identityWords } from '../words/current'
import { words } from '@/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { errorText } from '@/words/error-text'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Skeleton } from '@/ui/skeleton'
import { LoadError } from '@/ui/load-error'
import { ConsentCard } from './consent-card'
import type { ConsentLine } from './consent-lines'
import type { Consents } from './consents-store'
import './consents-view.css'

interface Props {
  readonly consents: Consents
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  /** Asks the person before anything stops working; what stops is said. */
  readonly onWithdraw: (line: ConsentLine) => void
}

/** What was agreed to and what was not, each with its text and its receipts; a part of its own for each child. */
export function ConsentsView({ consents, now, onRecover, onWithdraw }: Props) {
  const { standing, open, busy, trouble } = useStore(consents)
  const say = identityWords.consents
  const known = lastSeen(standing)?.value
  const lost =
    standing.is === 'failed' ? (
      <LoadError {...errorText(standing, now)} over={known !== undefined} onRecover={onRecover} />
    ) : null
  if (!known) return <Card>{lost ?? <Skeleton label={words.app.loading} lines={[50, 80, 50, 80]} />}</Card>
  const failure = trouble && problemSentence(trouble, identityWords.accountRefusals)
  const { guardian } = known
  const card = (line: ConsentLine) => (
    <ConsentCard
      key={line.id}
      line={line}
      now={now}
      opened={open === line.id}
      busy={busy}
      mayGive={guardian === undefined}
      onRead={() => consents.read(line)}
      onGive={() => void consents.give(line)}
      onWithdraw={() => onWithdraw(line)}
    />
  )
  return (
    <View>
      {lost}
      {failure && <Notice tone="wrong" title={failure.what} text={failure.todo} small={failure.code} />}
      {guardian === undefined ? (
        <View className="intro muted">{say.intro}</View>
      ) : (
        <Notice
          id="guardian-needed"
          tone="learn"
          title={say.guardianTitle}
          text={say.guardianText(guardian)}
        />
      )}
      {known.lines.map(card)}
      {known.children.map(({ child, lines }, n) => (
        <View key={child.personNumber} id={`consents-child-${n + 1}`}>
          <View className="consents-child title strong">{say.forChild(child.maskedName)}</View>
          <View className="intro muted">{say.forChildText}</View>
          {lines.map(card)}
        </View>
      ))}
    </View>
  )
}
