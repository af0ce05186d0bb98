import { View } from '@tarojs/components'
import type { PremiumBill } from '@/contract/premium'
import { displayTime } from '@/domain/china-time'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { Card } from '@/ui/card'
import { Money } from '@/ui/money'
import { PayWays } from './pay-ways'
import { sourceName } from './source-name'
import type { UsableWay } from './usable-way'
import '@/ui/packages.css'

interface Props {
  readonly bill: PremiumBill
  /** Epoch ms. */
  readonly now: number
  /** `YYYY-MM-DD` */
  readonly today: string
  /** A payment is on its way. */
  readonly busy: boolean
  readonly onPay: (bill: PremiumBill, way: UsableWay) => void
}

/** Shows one premium: whose it is, how much, and its status. */
export function BillCard({ bill, now, today, busy, onPay }: Props) {
  const { premiums: say } = familyWords
  const { id, year, place, fen, isMine, maskedName } = bill
  return (
    <Card id={`bill-${id}`}>
      <View className="heading">{isMine ? say.who.mine : say.who.other(maskedName)}</View>
      <View className="caption">{say.what(year, place.name)}</View>
      <Money amount={formatFen(fen)} size="title" />
      <Status bill={bill} now={now} today={today} />
      {bill.waysToPay.length > 0 && (
        <View>
          <View className="section strong">{busy ? say.paying : say.choose}</View>
          <PayWays billId={id} ways={bill.waysToPay} busy={busy} onPay={(way) => onPay(bill, way)} />
        </View>
      )}
    </Card>
  )
}

/** Says that it is paid, with its receipt, or open until a day, or not open yet, or too late. */
function Status({ bill, now, today }: Pick<Props, 'bill' | 'now' | 'today'>) {
  const { premiums: say } = familyWords
  const { state, opensOn, closesOn, receipt, hotline } = bill
  if (state === 'PAID') {
    return (
      <View className="paragraph">
        <View className="success strong">{say.paid}</View>
        {receipt && (
          <View className="caption">
            <View>{say.paidFrom(sourceName(receipt), displayTime(receipt.paidAt, now))}</View>
            <View>{say.receipt(receipt.id)}</View>
          </View>
        )}
      </View>
    )
  }
  if (state === 'CLOSED') {
    return (
      <View className="paragraph">
        <View className="warning strong">{say.closed}</View>
        <View className="caption">{say.closedText(hotline)}</View>
      </View>
    )
  }
  return (
    <View className="caption">{today < opensOn ? say.notYet(opensOn) : say.window(opensOn, closesOn)}</View>
  )
}
