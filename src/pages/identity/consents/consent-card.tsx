import { View } from '@tarojs/components'
import type { Consent } from '@/contract/consent'
import { displayTime } from '@/domain/china-time'
import { identityWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { isCurrent, type ConsentLine } from './consent-status'
import { timeText } from '@/words/time-text'
import '@/ui/packages.css'

interface Props {
  readonly line: ConsentLine
  readonly now: number
  readonly opened: boolean
  readonly busy: boolean
  /** The person signed in may agree to it; a child under 14 may not. */
  readonly mayGive: boolean
  readonly onRead: () => void
  readonly onGive: () => void
  readonly onWithdraw: () => void
}

/** Shows whether a consent was given, its text once opened, and what can be done. It is read before it is given. */
export function ConsentCard(props: Props) {
  const { line, opened, busy } = props
  const say = identityWords.consents
  return (
    <Card>
      <Line line={line} now={props.now} opened={opened} />
      <View className="consents-actions spread">
        <ActionButton id={`read-${line.id}`} weight="quiet" onPress={props.onRead}>
          {opened ? say.close : say.read}
        </ActionButton>
        {isCurrent(line) ? (
          <ActionButton id={`withdraw-${line.id}`} busy={busy} onPress={props.onWithdraw}>
            {say.withdraw}
          </ActionButton>
        ) : (
          opened &&
          props.mayGive && (
            <ActionButton id={`give-${line.id}`} weight="primary" busy={busy} onPress={props.onGive}>
              {say.give}
            </ActionButton>
          )
        )}
      </View>
    </Card>
  )
}

function Line({ line, now, opened }: Pick<Props, 'line' | 'now' | 'opened'>) {
  const say = identityWords.consents
  const { text, given, receipts } = line
  return (
    <View>
      <View className="consents-head">
        <View className="heading">{text.title}</View>
        <View className={given ? 'success' : 'faint'}>{given ? say.given : say.notGiven}</View>
      </View>
      <View className="caption">{say.version(text.version, text.effectiveOn)}</View>
      {given && !isCurrent(line) && <View className="warning">{say.newer}</View>}
      {opened && (
        <View>
          {text.paragraphs.map((paragraph) => (
            <View key={paragraph} className="paragraph muted">
              {paragraph}
            </View>
          ))}
          <View className="consents-withdrawal callout">{say.withdrawal(text.onWithdrawal)}</View>
          {receipts.map((receipt) => (
            <View key={receipt.id} className="caption">
              {receiptLine(receipt, now)}
            </View>
          ))}
        </View>
      )}
    </View>
  )
}

function receiptLine({ givenAt, withdrawnAt, byGuardian }: Consent, now: number): string {
  const say = identityWords.consents
  const time = (at: number): string => timeText(displayTime(at, now))
  const line =
    withdrawnAt === null ? say.receipt(time(givenAt)) : say.receiptWithdrawn(time(givenAt), time(withdrawnAt))
  return byGuardian ? say.receiptByGuardian(line) : line
}
