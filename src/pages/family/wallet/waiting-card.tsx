import { View } from '@tarojs/components'
import type { Transfer } from '@/contract/transfer'
import { displayTime } from '@/domain/china-time'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Money } from '@/ui/money'
import { otherInTransfer } from '../parts/other-person'

interface Props {
  readonly transfer: Transfer
  /** Epoch ms. */
  readonly now: number
  /** The transfer that is being accepted, this one or another. */
  readonly accepting: string | undefined
  readonly onAccept: () => void
}

/** Shows money that waits to be accepted, and until when. */
export function WaitingCard({ transfer, now, accepting, onAccept }: Props) {
  const say = familyWords.wallet
  const { id, fen, goesBackAt, forRelative } = transfer
  const who = otherInTransfer(transfer)
  return (
    <Card id={`waiting-${id}`}>
      <View className="strong">{say.waitingTitle(who, forRelative?.maskedName ?? say.you)}</View>
      <Money amount={formatFen(fen)} />
      <View className="wallet-text muted">{say.waitingText(displayTime(goesBackAt, now))}</View>
      <View className="block">
        <ActionButton
          id={`accept-${id}`}
          weight="primary"
          busy={accepting !== undefined}
          label={say.acceptLabel(who, formatFen(fen))}
          onPress={onAccept}
        >
          {accepting === id ? say.acceptBusy : say.accept}
        </ActionButton>
      </View>
    </Card>
  )
}
