import { View } from '@tarojs/components'
import type { Transfer } from '@/contract/transfer'
import { displayTime } from '@/domain/china-time'
import { formatFen } from '@/domain/money'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Notice } from '@/ui/notice'
import { otherInTransfer } from '../parts/other-person'
import { familyWords } from '../words/current'

interface Props {
  readonly transfer: Transfer
  /** Its answer was lost, and it was found in the list. */
  readonly foundLate: boolean
  /** Epoch ms. */
  readonly now: number
  readonly onWallet: () => void
}

/** Says that it is sent, and what is needed of the other one; after a lost answer also that there is only one. */
export function TransferSent({ transfer, foundLate, now, onWallet }: Props) {
  const { transfer: say } = familyWords
  return (
    <View>
      {foundLate && <Notice id="transfer-late" tone="learn" title={say.late} />}
      <Card>
        <EmptyState
          id="transfer-sent"
          title={say.sentTitle(formatFen(transfer.fen))}
          text={say.sentText(otherInTransfer(transfer), displayTime(transfer.goesBackAt, now))}
          action={{ id: 'transfer-done', name: say.done, onPress: onWallet }}
        />
      </Card>
    </View>
  )
}
