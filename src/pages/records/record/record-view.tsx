import { View } from '@tarojs/components'
import type { Reason } from '@/contract/explanation'
import type { Settlement } from '@/contract/settlement'
import { formatFen } from '@/domain/money'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { recordsWords } from '../words/current'
import { errorTextOf } from '@/words/error-text'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { LinkRow } from '@/ui/link-row'
import { Notice } from '@/ui/notice'
import { AmountLines } from '@/features/settlement/amount-lines'
import { notNeeded } from '@/features/settlement/split-lines'
import type { NamedCode } from '../parts/chosen'
import { formula, reasonSentences } from './explained'
import type { RecordLine } from '../api'
import { ItemList } from './item-list'
import { VisitCard } from './visit-card'
import { SettlementCard } from '@/features/settlement/settlement-card'
import { causeLines } from '@/features/settlement/cause-lines'
import './record-view.css'

interface Props {
  readonly record: Remote<Settlement>
  readonly reasons: Remote<readonly Reason[]>
  /** The records of the same visit. */
  readonly visit: Remote<readonly RecordLine[]>
  readonly now: number
  readonly onRecover: (recovery: Recovery) => void
  readonly onOpen: (id: string) => void
  /** Shows an entry of the catalogue, by its code. */
  readonly onItem: (code: string) => void
  readonly onBox: () => void
  readonly onStatement: () => void
  readonly onInstitution: (institution: NamedCode) => void
}

/** Shows one record: amount, payers, reasons, items, and the linked record. */
export function RecordView(props: Props) {
  const { record, reasons, visit, now, onRecover, onOpen, onItem, onBox, onStatement, onInstitution } = props
  const { record: say } = recordsWords
  return (
    <Content
      value={lastSeen(record)?.value}
      error={errorTextOf(record, now)}
      loading={words.app.loading}
      lines={[50, 60, 100, 100, 100]}
      onRecover={onRecover}
    >
      {(settlement) => {
        const { reversed, reversedBy, reverses, institution, items, split, id } = settlement
        const counterpart = reversedBy ?? reverses
        return (
          <View>
            {reversed && <Notice tone="look" title={say.reversed} />}
            {reverses !== null && <Notice tone="look" title={say.reversal} />}
            {settlement.prepaidFen > 0 && (
              <Notice
                id="record-prepaid"
                tone="learn"
                title={say.prepaid(formatFen(settlement.prepaidFen))}
              />
            )}
            <SettlementCard settlement={settlement} now={now} />
            <Card id="record-why">
              <View className="heading">{say.why}</View>
              <View className="record-formula">{formula(split)}</View>
              <Why split={split} reasons={lastSeen(reasons)?.value} />
            </Card>
            <VisitCard id={id} records={lastSeen(visit)?.value ?? []} now={now} onOpen={onOpen} />
            {items.length > 0 && <ItemList items={items} onItem={onItem} onBox={onBox} />}
            <Card>
              {counterpart !== null && (
                <LinkRow
                  id="record-counterpart"
                  name={reversedBy === null ? say.reverses : say.reversedBy}
                  onPress={() => onOpen(counterpart)}
                />
              )}
              {reverses === null && (
                <LinkRow
                  id="record-statement"
                  name={say.statement}
                  note={say.statementNote}
                  onPress={onStatement}
                />
              )}
              <LinkRow
                id="record-institution"
                name={say.institution}
                note={institution.name}
                onPress={() => onInstitution(institution)}
              />
              <View className="paragraph caption">{`${say.recordNumber} ${id}`}</View>
            </Card>
          </View>
        )
      }}
    </Content>
  )
}

/** Shows the city's reasons as sentences; until they are loaded, the causes of the person's part. */
function Why({
  split,
  reasons = [],
}: {
  readonly split: Settlement['split']
  readonly reasons: readonly Reason[] | undefined
}) {
  if (reasons.length === 0) return <AmountLines lines={causeLines(split)} />
  return (
    <View>
      {[...reasonSentences(reasons), ...notNeeded(split)].map((sentence, index) => (
        <View key={index} className="paragraph muted digits">
          {sentence}
        </View>
      ))}
    </View>
  )
}
