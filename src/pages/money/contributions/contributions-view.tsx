import { View } from '@tarojs/components'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { moneyWords } from '../words/current'
import { errorTextOf } from '@/words/error-text'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { EmptyState } from '@/ui/empty-state'
import { LinkRow } from '@/ui/link-row'
import { contributionsScreen, type ContributionYear } from './contributions-screen'
import { LifetimeCard } from './lifetime-card'
import { MissingNotices } from './missing-notices'
import { MonthList } from './month-list'
import { TotalsCard } from './totals-card'
import { YearlyCard } from './yearly-card'

interface Props {
  readonly contributions: Remote<ContributionYear>
  readonly now: number
  readonly onCertificate: () => void
  readonly onRecover: (recovery: Recovery) => void
}

/** Shows the contributions of a year, month by month, and the missing months. */
export function ContributionsView({ contributions, now, onCertificate, onRecover }: Props) {
  return (
    <Content
      value={lastSeen(contributions)?.value}
      error={errorTextOf(contributions, now)}
      loading={words.app.loading}
      lines={[40, 100, 100, 60, 100, 80, 100, 80]}
      onRecover={onRecover}
    >
      {(value) => (
        <View>
          <Year value={value} now={now} />
          <Card>
            <LinkRow
              id="contributions-certificate"
              name={moneyWords.contributions.certificate}
              note={moneyWords.contributions.certificateNote}
              onPress={onCertificate}
            />
          </Card>
        </View>
      )}
    </Content>
  )
}

function Year({ value, now }: { readonly value: ContributionYear; readonly now: number }) {
  const say = moneyWords.contributions
  const { is, year, lifetime, totals, yearly, months } = contributionsScreen(value, now)
  if (is !== 'paid') {
    const [title, text] = is === 'exempt' ? [say.exempt, say.exemptText] : [say.empty(year), say.emptyText]
    return (
      <View>
        <Card>
          <EmptyState title={title} text={text} />
        </Card>
        {lifetime && <LifetimeCard {...lifetime} />}
      </View>
    )
  }
  return (
    <View>
      <MissingNotices months={months} />
      <TotalsCard year={year} {...totals} />
      {lifetime && <LifetimeCard {...lifetime} />}
      {yearly.map((line, index) => (
        <YearlyCard key={index} line={line} now={now} />
      ))}
      {months.length > 0 && <MonthList months={months} now={now} />}
    </View>
  )
}
