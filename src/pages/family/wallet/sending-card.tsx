import { View } from '@tarojs/components'
import type { Wallet } from '@/contract/wallet'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'

interface Props {
  readonly wallet: Wallet
  readonly onSend: () => void
}

/** Shows what may still be sent to relatives today, and in which hours. */
export function SendingCard({ wallet, onSend }: Props) {
  const say = familyWords.wallet
  const { transfersADay, transfersLeftToday, maxFen, window } = wallet
  return (
    <Card>
      <View className="heading">{say.today}</View>
      <DetailRow
        id="wallet-left"
        name={say.left}
        note={say.timesADay(transfersADay)}
        value={say.times(transfersLeftToday)}
      />
      <DetailRow name={say.most} value={formatFen(maxFen)} />
      <DetailRow
        id="wallet-hours"
        name={say.hours}
        note={say.open[`${window.isOpen}`]}
        value={say.between(window.from, window.to)}
      />
      <View className="block">
        <ActionButton id="wallet-send" weight="primary" onPress={onSend}>
          {say.send}
        </ActionButton>
      </View>
    </Card>
  )
}
