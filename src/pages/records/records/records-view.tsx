import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { monthOf } from '@/domain/china-day'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { recordsWords } from '../words/current'
import { errorTextOf } from '@/words/error-text'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { Skeleton } from '@/ui/skeleton'
import { EmptyState } from '@/ui/empty-state'
import { everything, filterOf, isEverything } from '../parts/chosen'
import { ExportSheet } from './export-sheet'
import type { Export } from './export-store'
import { FilterSheet } from './filter-sheet'
import { FindCard } from './find-card'
import type { WatchNear } from './record-block'
import { RecordList } from './record-list'
import type { Records } from './records-store'
import { ShownFilters } from './shown-filters'
import { SumsCard } from './sums-card'
import { tallyOf } from './tally'

interface Props {
  readonly records: Records
  readonly download: Export
  readonly now: number
  readonly watchNear: WatchNear
  readonly onOpen: (id: string) => void
  readonly onRecover: (recovery: Recovery) => void
}

/** Shows usage records: the sums, the filters, and the list. */
export function RecordsView({ records, download, now, watchNear, onOpen, onRecover }: Props) {
  const chosen = useStore(records, (state) => state.chosen)
  const typed = useStore(records, (state) => state.typed)
  const list = useStore(records.list, ({ value }) => value)
  const months = useStore(records.months, ({ value }) => value)
  const [filtering, setFiltering] = useState(false)
  const sums = lastSeen(months)?.value.items
  const month = monthOf(now)
  const tally = useMemo(() => sums && tallyOf(sums, chosen, month), [sums, chosen, month])
  // Each part that may be absent has an element of its own, so that the client redraws only that element.
  return (
    <>
      <View>
        {tally && (
          <SumsCard
            tally={tally}
            period={chosen.period}
            now={now}
            onPeriod={(period) => records.choose({ period })}
          />
        )}
        {!tally && months.is === 'loading' && (
          <Card>
            <Skeleton label={words.app.loading} lines={[70, 50, 100, 100, 100]} />
          </Card>
        )}
      </View>
      <FindCard
        search={typed.search}
        onSearch={(search) => records.type({ search })}
        onFilter={() => setFiltering(true)}
        onExport={download.open}
      />
      <View>
        <ShownFilters chosen={chosen} now={now} onChoose={records.choose} />
      </View>
      <View>
        <Content
          value={lastSeen(list)?.value}
          error={errorTextOf(list, now) ?? errorTextOf(months, now)}
          loading={words.app.loading}
          lines={[40, 100, 60, 100, 60, 100, 60]}
          onRecover={onRecover}
        >
          {({ items }) =>
            items.length === 0 ? (
              <NoRecords filtered={!isEverything(chosen)} onAll={() => records.choose(everything)} />
            ) : (
              <RecordList
                name={JSON.stringify(filterOf(chosen))}
                records={list}
                byMonth={tally?.byMonth}
                now={now}
                watchNear={watchNear}
                onOpen={onOpen}
                onMore={() => void records.list.more()}
              />
            )
          }
        </Content>
      </View>
      <View>
        {filtering && (
          <FilterSheet
            chosen={chosen}
            typed={typed}
            tally={tally}
            onChoose={records.choose}
            onType={records.type}
            onRange={records.chooseRange}
            onClose={() => setFiltering(false)}
          />
        )}
      </View>
      <View>
        <ExportSheet
          download={download}
          filter={filterOf(chosen)}
          count={tally?.total.count ?? 0}
          now={now}
          onRecover={onRecover}
        />
      </View>
    </>
  )
}

function NoRecords({ filtered, onAll }: { readonly filtered: boolean; readonly onAll: () => void }) {
  const { list: say } = recordsWords.records
  return (
    <Card>
      {filtered ? (
        <EmptyState
          title={say.noMatch}
          text={say.noMatchHint}
          action={{ id: 'records-all', name: say.all, onPress: onAll }}
        />
      ) : (
        <EmptyState title={say.none} text={say.noneHint} />
      )}
    </Card>
  )
}
