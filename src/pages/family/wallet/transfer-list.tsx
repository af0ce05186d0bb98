import { View } from '@tarojs/components'
import type { TransferPage } from '../api'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { TransferLine } from './transfer-line'
import { waitsForMe } from './waits-for-me'

interface Props {
  readonly page: TransferPage
  /** Epoch ms. */
  readonly now: number
  readonly busy: boolean
  readonly onMore: () => void
}

/** Lists everything sent and received, newest first; what waits for me is not here but above. */
export function TransferList({ page, now, busy, onMore }: Props) {
  const say = familyWords.wallet
  const items = page.items.filter((transfer) => !waitsForMe(transfer))
  return (
    <View id="wallet-transfers">
      <View className="heading wallet-list-heading">{say.list}</View>
      <Card>
        {items.length === 0 && <EmptyState title={say.none} text={say.noneText} />}
        {items.map((transfer) => (
          <TransferLine key={transfer.id} transfer={transfer} now={now} />
        ))}
      </Card>
      {page.nextCursor !== null && (
        <ActionButton id="wallet-more" busy={busy} onPress={onMore}>
          {busy ? say.moreBusy : say.more}
        </ActionButton>
      )}
    </View>
  )
}
