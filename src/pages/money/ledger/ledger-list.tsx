import { View } from '@tarojs/components'
import type { LedgerPage } from '../api'
import { yearOf } from '@/domain/china-time'
import { moneyWords } from '../words/current'
import type { ErrorText } from '@/words/error-text'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LedgerLine } from './ledger-line'
import { ledgerMonths } from './ledger-months'

interface Props {
  readonly list: LedgerPage
  readonly filtered: boolean
  readonly busy: boolean
  /**
   * The error of the newest or next page, repeated at the end of the list, where a person who has scrolled down sees
   * it.
   */
  readonly error: ErrorText | undefined
  readonly now: number
  readonly onRecord: (settlementId: string) => void
  readonly onMore: () => void
  readonly onEverything: () => void
}

/** Shows the entries under the headings of their months, and a button for older ones. */
export function LedgerList(props: Props) {
  const { list, filtered, busy, error, now, onRecord, onMore, onEverything } = props
  const say = moneyWords.ledger
  if (list.items.length === 0) {
    return (
      <Card>
        {filtered ? (
          <EmptyState
            title={say.noneFound}
            text={say.noneFoundText}
            action={{ id: 'ledger-everything', name: say.everything, onPress: onEverything }}
          />
        ) : (
          <EmptyState title={say.empty} text={say.emptyText} />
        )}
      </Card>
    )
  }
  const thisYear = yearOf(now)
  return (
    <View id="ledger-list">
      {ledgerMonths(list.items).map(({ year, month, entries }) => (
        <Card key={`${year}-${month}`}>
          <View className="heading">{say.month(month, year === thisYear ? undefined : year)}</View>
          {entries.map((entry) => (
            <LedgerLine key={entry.id} entry={entry} now={now} onRecord={onRecord} />
          ))}
        </Card>
      ))}
      {error && <View className="ledger-lost">{say.lost(error.title, error.text)}</View>}
      {list.nextCursor === null ? (
        <View className="ledger-end">{say.end}</View>
      ) : (
        <ActionButton id="ledger-more" busy={busy} onPress={onMore}>
          {say.more}
        </ActionButton>
      )}
    </View>
  )
}
