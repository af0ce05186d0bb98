import { View } from '@tarojs/components'
import type { Account } from '@/contract/account'
import type { Wallet } from '@/contract/wallet'
import { walletAccount } from '../api'
import { displayTime } from '@/domain/china-time'
import { formatFen } from '@/domain/money'
import { timeText } from '@/words/time-text'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Money } from '@/ui/money'
import { moneyWords } from '../words/current'

/** The texts above the changes: the account, its balance, and where and when. */
export interface LedgerHeadText {
  readonly name: string
  readonly amount: string
  readonly caption: string
}

/** Writes the head of a personal account. @param now epoch ms */
export function accountHead({ place, asOf, balanceFen }: Account, now: number): LedgerHeadText {
  const say = moneyWords.ledger
  const caption = say.placeAndTime(place.name, timeText(displayTime(asOf, now)))
  return { name: say.balance, amount: formatFen(balanceFen), caption }
}

/** Writes the head of the wallet. */
export const walletHead = ({ balanceFen, placeName }: Wallet): LedgerHeadText => ({
  name: moneyWords.ledger.walletBalance,
  amount: formatFen(balanceFen ?? 0),
  caption: placeName ?? '',
})

/** Shows the account, its balance, and where and when. */
export function LedgerHead({ name, amount, caption }: LedgerHeadText) {
  return (
    <Card>
      <View className="muted">{name}</View>
      <Money id="ledger-balance" size="title" amount={amount} />
      <View className="caption">{caption}</View>
    </Card>
  )
}

interface SwitchProps {
  readonly account: Account | undefined
  readonly wallet: Wallet | undefined
  /** The name of the account shown. */
  readonly shown: string
  readonly onChoose: (account: string) => void
}

/** Offers the account and the wallet, for whoever has both. */
export function AccountSwitch({ account, wallet, shown, onChoose }: SwitchProps) {
  const say = moneyWords.ledger
  if (!account || !wallet || wallet.placeName === null) return null
  return (
    <View className="ledger-account">
      <Choices
        id="ledger-account"
        name={say.whichAccount}
        choices={[
          { value: account.place.code, name: say.account },
          { value: walletAccount, name: say.wallet },
        ]}
        chosen={shown === walletAccount ? walletAccount : account.place.code}
        chosenLabel={say.chosen}
        onChoose={onChoose}
      />
    </View>
  )
}
