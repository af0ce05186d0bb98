import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Consent } from '@/contract/consent'
import { displayTime } from '@/domain/display-time'
import { lastSeen } from '@/domain/remote'
import type { WayOn } from '@/domain/way-on'
import { accountWords } from '@/words/account/current'
import { words } from '@/words/current'
import { problemSentence } from '@/words/problem-sentence'
import { troubleSaid } from '@/words/trouble-said'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Skeleton } from '@/ui/skeleton'
import { Trouble } from '@/ui/trouble'
import type { ConsentLine } from './consent-lines'
import type { Consents } from './consents-store'
import './consents-view.css'

interface Props {
  readonly consents: Consents
  readonly now: number
  readonly onWay: (way: WayOn) => void
  /** Asks the person before anything stops working; what stops is said. */
  readonly onWithdraw: (line: ConsentLine) => void
}

/** What was agreed to and what was not, each with its text and its receipts. */
export function ConsentsView({ consents, now, onWay, onWithdraw }: Props) {
  const { lines, open, busy, trouble } = useStore(consents)
  const say = accountWords.consents
  const known = lastSeen(lines)?.value
  const lost =
    lines.is === 'failed' ? (
      <Trouble {...troubleSaid(lines, now)} over={known !== undefined} onWay={onWay} />
    ) : null
  if (!known) return <Card>{lost ?? <Skeleton label={words.app.loading} lines={[50, 80, 50, 80]} />}</Card>
  const failure = trouble && problemSentence(trouble, accountWords.refusals)
  return (
    <View>
      {lost}
      {failure && <Notice tone="wrong" title={failure.what} text={failure.todo} small={failure.code} />}
      <View className="consents-intro">{say.intro}</View>
      {known.map((line) => (
        <Card key={line.text.kind}>
          <Line line={line} now={now} opened={open === line.text.kind} />
          <View className="consents-actions">
            <ActionButton
              id={`read-${line.text.kind}`}
              weight="quiet"
              onPress={() => consents.read(line.text.kind)}
            >
              {open === line.text.kind ? say.close : say.read}
            </ActionButton>
            {isCurrent(line) ? (
              <ActionButton id={`withdraw-${line.text.kind}`} busy={busy} onPress={() => onWithdraw(line)}>
                {say.withdraw}
              </ActionButton>
            ) : (
              open === line.text.kind && (
                <ActionButton
                  id={`give-${line.text.kind}`}
                  weight="primary"
                  busy={busy}
                  onPress={() => void consents.give(line)}
                >
                  {say.give}
                </ActionButton>
              )
            )}
          </View>
        </Card>
      ))}
    </View>
  )
}

/** Agreed to this very version. */
const isCurrent = ({ given, text }: ConsentLine): boolean => given?.version === text.version

interface LineProps {
  readonly line: ConsentLine
  readonly now: number
  readonly opened: boolean
}

function Line({ line, now, opened }: LineProps) {
  const say = accountWords.consents
  const { text, given, receipts } = line
  return (
    <View>
      <View className="consents-head">
        <View className="consents-title">{text.title}</View>
        <View className={given ? 'consents-given' : 'consents-not'}>{given ? say.given : say.notGiven}</View>
      </View>
      <View className="consents-small">{say.version(text.version, text.effectiveOn)}</View>
      {given && !isCurrent(line) && <View className="consents-newer">{say.newer}</View>}
      {opened && (
        <View>
          {text.paragraphs.map((paragraph) => (
            <View key={paragraph} className="consents-paragraph">
              {paragraph}
            </View>
          ))}
          <View className="consents-withdrawal">{say.withdrawal(text.onWithdrawal)}</View>
          {receipts.map((receipt) => (
            <View key={receipt.id} className="consents-small">
              {receiptLine(receipt, now)}
            </View>
          ))}
        </View>
      )}
    </View>
  )
}

function receiptLine({ givenAt, withdrawnAt, byGuardian, maskedName }: Consent, now: number): string {
  const say = accountWords.consents
  const time = (at: number): string => words.app.time(displayTime(at, now))
  const line =
    withdrawnAt === null ? say.receipt(time(givenAt)) : say.receiptWithdrawn(time(givenAt), time(withdrawnAt))
  return byGuardian ? `${say.forChild(maskedName)} · ${line}` : line
}
