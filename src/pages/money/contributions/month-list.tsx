import { View } from '@tarojs/components'
import { monthOfYear } from '@/domain/calendar-month'
import { plainFen } from '@/domain/money'
import { moneyWords } from '../words/current'
import { Card } from '@/ui/card'
import { ContributionLine } from './contribution-line'
import type { MonthShown } from './contributions-screen'
import { paidWhen } from './paid-when'
import './month-list.css'

interface Props {
  readonly months: readonly MonthShown[]
  readonly now: number
}

/** Shows the contributions month by month, and the months without one. */
export function MonthList({ months, now }: Props) {
  return (
    <Card id="contributions-months">
      {months.map((shown) => (
        <Month key={shown.month} shown={shown} now={now} />
      ))}
    </Card>
  )
}

function Month({ shown, now }: { readonly shown: MonthShown; readonly now: number }) {
  const { month, status, lines } = shown
  const say = moneyWords.contributions
  const missing = status === 'GAP' || status === 'UNPAID'
  const account = accountSentence(shown)
  return (
    <View id={`contributions-${month}`} className={missing ? 'month-missing row' : 'row'}>
      <View className="line">
        <View className="month-name strong">{say.month(monthOfYear(month))}</View>
        <View className="month-standing muted">{say.status[status]}</View>
        <View className="end caption">{paidWhen(lines, now)}</View>
      </View>
      {lines.map((line, index) => (
        <ContributionLine key={index} line={line} />
      ))}
      {account !== '' && <View className="under muted">{account}</View>}
    </View>
  )
}

/** Writes a sentence about the account where the deposits differ from the contributions; empty otherwise. */
function accountSentence({ toAccountFen, cameInFen }: MonthShown): string {
  const say = moneyWords.contributions
  if (toAccountFen === cameInFen) return ''
  if (toAccountFen === 0) return say.cameInOnly(plainFen(cameInFen))
  if (cameInFen === 0) return say.notCameIn(plainFen(toAccountFen))
  return say.cameInDiffers(plainFen(toAccountFen), plainFen(cameInFen))
}
