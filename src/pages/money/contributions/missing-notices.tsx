import { View } from '@tarojs/components'
import { monthOfYear } from '@/domain/calendar-month'
import type { MonthStatus } from '@/domain/contribution-months'
import { moneyWords } from '../words/current'
import { Notice } from '@/ui/notice'
import type { MonthShown } from './contributions-screen'

/** Shows the missing months, what that means, and what to do. */
export function MissingNotices({ months }: { readonly months: readonly MonthShown[] }) {
  const say = moneyWords.contributions
  const monthsWith = (wanted: MonthStatus): number[] =>
    months
      .filter(({ status }) => status === wanted)
      .map(({ month }) => monthOfYear(month))
      .reverse()
  const gaps = monthsWith('GAP')
  const unpaid = monthsWith('UNPAID')
  return (
    <View>
      {gaps.length > 0 && (
        <Notice id="contributions-gaps" tone="look" title={say.gaps(gaps)} text={say.gapsText} />
      )}
      {unpaid.length > 0 && (
        <Notice id="contributions-unpaid" tone="look" title={say.unpaid(unpaid)} text={say.unpaidText} />
      )}
    </View>
  )
}
