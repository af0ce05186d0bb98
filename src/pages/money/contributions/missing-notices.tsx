import { View } from '@tarojs/components'
import { monthOfYear } from '@/domain/calendar-month'
import type { MonthStatus } from '@/domain/contribution-months'
import { moneyWords } from '../words/current'
import { Notice } from '@/ui/notice'
import type { MonthShown } from './contributions-screen'

/** Which months are missing, what that means and what to do about it. */
export function MissingNotices({ months }: { readonly months: readonly MonthShown[] }) {
  const say = moneyWords.contributions
  const those = (wanted: MonthStatus): number[] =>
    months
      .filter(({ status: standing }) => standing === wanted)
      .map(({ month }) => monthOfYear(month))
      .reverse()
  const gaps = those('GAP')
  const unpaid = those('UNPAID')
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
