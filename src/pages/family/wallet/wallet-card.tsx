import { View } from '@tarojs/components'
import type { Wallet } from '@/contract/wallet'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Money } from '@/ui/money'

interface Props {
  readonly wallet: Wallet
  readonly onSend: () => void
}

/** Shows what is in the wallet and what it is for; what may still be sent today, and when. */
export function WalletCard({ wallet, onSend }: Props) {
  const say = familyWords.wallet
  const { balanceFen, transfersADay, transfersLeftToday, maxFen, window } = wallet
  return (
    <View>
      <Card>
        <View className="caption">{say.balance}</View>
        <Money id="wallet-balance" amount={formatFen(balanceFen)} />
        <View className="wallet-text muted">{say.what}</View>
      </Card>
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
    </View>
  )
}
