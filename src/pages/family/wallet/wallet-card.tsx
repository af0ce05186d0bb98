import { View } from '@tarojs/components'
import type { Wallet } from '@/contract/wallet'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { Money } from '@/ui/money'
import { Notice } from '@/ui/notice'

interface Props {
  readonly wallet: Wallet
  /** The wallet is being opened or moved. */
  readonly busy: boolean
  readonly onOpen: () => void
  readonly onMove: () => void
  readonly onLedger: () => void
}

/** Shows what is in the wallet, where it pays, and what it is for; or offers to open it. */
export function WalletCard({ wallet, busy, onOpen, onMove, onLedger }: Props) {
  const say = familyWords.wallet
  const { state, placeName, insuredPlaceName, balanceFen } = wallet
  if (placeName === null) {
    return (
      <Card id="wallet-closed">
        <View className="heading">{say.closed}</View>
        <View className="wallet-text muted">
          {state === 'NOT_OFFERED' ? say.notOffered(insuredPlaceName) : say.what}
        </View>
        {state === 'NONE' && (
          <View className="block">
            <ActionButton id="wallet-open" weight="primary" busy={busy} onPress={onOpen}>
              {busy ? say.placing : say.openIt}
            </ActionButton>
          </View>
        )}
      </Card>
    )
  }
  return (
    <View>
      {state === 'ELSEWHERE' && (
        <Notice
          id="wallet-elsewhere"
          tone="look"
          title={say.elsewhere(placeName, insuredPlaceName)}
          text={say.elsewhereText}
          action={{ id: 'wallet-move', name: busy ? say.placing : say.move, onPress: onMove }}
        />
      )}
      <Card>
        <View className="caption">{say.balanceIn(placeName)}</View>
        <Money id="wallet-balance" amount={formatFen(balanceFen ?? 0)} />
        <View className="wallet-text muted">{say.what}</View>
        <LinkRow id="wallet-ledger" name={say.ledger} onPress={onLedger} />
      </Card>
    </View>
  )
}
