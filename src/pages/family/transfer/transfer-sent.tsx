import { View } from '@tarojs/components'
import type { Transfer } from '@/contract/wallet'
import { displayTime } from '@/domain/china-time'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { EmptyState } from '@/ui/empty-state'
import { otherOne } from '../parts/other-one'

interface Props {
  readonly sent: Transfer
  readonly foundLate: boolean
  readonly now: number
  readonly onWallet: () => void
}

/** It is sent, and what is needed of the other one; after a lost answer also that there is only one. */
export function TransferSent({ sent, foundLate, now, onWallet }: Props) {
  const { transfer: say } = familyWords
  return (
    <View>
      {foundLate && <Notice id="transfer-late" tone="learn" title={say.late} />}
      <Card>
        <EmptyState
          id="transfer-sent"
          title={say.sentTitle(formatFen(sent.fen))}
          text={say.sentText(otherOne(sent), displayTime(sent.goesBackAt, now))}
          action={{ id: 'transfer-done', name: say.done, onPress: onWallet }}
        />
      </Card>
    </View>
  )
}
