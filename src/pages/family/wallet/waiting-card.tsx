import { View } from '@tarojs/components'
import type { Transfer } from '@/contract/wallet'
import { displayTime } from '@/domain/china-time'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Money } from '@/ui/money'
import { otherOne } from '../parts/other-one'

interface Props {
  readonly transfer: Transfer
  readonly now: number
  /** The transfer that is being accepted, this one or another. */
  readonly busy: string | undefined
  readonly onAccept: (transfer: Transfer) => void
}

/** Money that waits to be accepted, and until when. */
export function WaitingCard({ transfer, now, busy, onAccept }: Props) {
  const say = familyWords.wallet
  const { id, fen, goesBackAt } = transfer
  const who = otherOne(transfer)
  return (
    <Card id={`waiting-${id}`}>
      <View className="strong">{say.waitingTitle(who)}</View>
      <Money amount={formatFen(fen)} />
      <View className="wallet-text muted">{say.waitingText(displayTime(goesBackAt, now))}</View>
      <View className="block">
        <ActionButton
          id={`accept-${id}`}
          weight="primary"
          busy={busy !== undefined}
          label={say.acceptLabel(who, formatFen(fen))}
          onPress={() => onAccept(transfer)}
        >
          {busy === id ? say.acceptBusy : say.accept}
        </ActionButton>
      </View>
    </Card>
  )
}
