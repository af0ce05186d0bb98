import { View } from '@tarojs/components'
import type { RelativesWallet, WalletOwner } from '@/contract/wallet'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'

interface Props {
  readonly wallets: readonly RelativesWallet[]
  /** The id of the wallet that is being opened or moved. */
  readonly placing: string | undefined
  readonly onPlace: (does: 'open' | 'move', owner: WalletOwner) => void
}

/** Lists the wallets of the relatives whose codes the person may show, to open or move them for who cannot. */
export function RelativesWallets({ wallets, placing, onPlace }: Props) {
  const say = familyWords.wallet
  if (wallets.length === 0) return null
  return (
    <View id="wallet-relatives">
      <View className="heading wallet-list-heading">{say.relatives}</View>
      <Card>
        {wallets.map((wallet) => (
          <RelativesRow key={wallet.relativeId} wallet={wallet} placing={placing} onPlace={onPlace} />
        ))}
      </Card>
    </View>
  )
}

function RelativesRow({
  wallet,
  placing,
  onPlace,
}: Omit<Props, 'wallets'> & { readonly wallet: RelativesWallet }) {
  const { wallet: say, agreement } = familyWords
  const { relativeId, maskedName, relation, state, balanceFen, placeName, insuredPlaceName } = wallet
  const does = state === 'NONE' ? 'open' : state === 'ELSEWHERE' ? 'move' : undefined
  const isBusy = placing === relativeId
  return (
    <View className="row" id={`wallet-of-${relativeId}`}>
      <View className="strong">{agreement.who(maskedName, agreement.member[relation])}</View>
      <View className="wallet-text muted">
        {state === 'NONE'
          ? say.walletStates.NONE
          : say.walletStates[state](placeName ?? insuredPlaceName, insuredPlaceName)}
        {placeName !== null && balanceFen !== null && say.inIt(formatFen(balanceFen))}
      </View>
      {does && (
        <View className="block">
          <ActionButton
            id={`${does}-${relativeId}`}
            busy={placing !== undefined}
            label={(does === 'open' ? say.openFor : say.moveFor)(maskedName)}
            onPress={() => onPlace(does, { relativeId })}
          >
            {isBusy ? say.placing : does === 'open' ? say.openShort : say.move}
          </ActionButton>
        </View>
      )}
    </View>
  )
}
