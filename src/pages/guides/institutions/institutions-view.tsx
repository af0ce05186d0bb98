import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { guidesWords } from '../words/current'
import { errorTextOf } from '@/words/error-text'
import { Content } from '@/ui/content'
import { Notice } from '@/ui/notice'
import { InstitutionRows } from './institution-rows'
import type { Institutions, SearchState } from './institutions-store'
import { SearchCard } from './search-card'
import './institutions-view.css'

interface Props {
  readonly institutions: Institutions
  readonly placeCode: string
  readonly now: number
  readonly onRecover: (recovery: Recovery) => void
  readonly onCall: (number: string) => void
}

/** Shows the search for institutions of a place, and the list below. */
export function InstitutionsView({ institutions, placeCode, now, onRecover, onCall }: Props) {
  const search = useStore(institutions, (state) => state)
  const found = useStore(institutions.list, ({ value }) => value)
  useEffect(() => institutions.open(placeCode), [institutions, placeCode])
  return (
    <View>
      <SearchCard institutions={institutions} search={search} />
      <SortNotice sorted={search.sorted} onByName={institutions.sortByName} />
      <Content
        value={lastSeen(found)?.value}
        error={errorTextOf(found, now)}
        loading={words.app.loading}
        lines={[70, 40, 90, 70, 40, 90]}
        onRecover={onRecover}
      >
        {(page) => (
          <InstitutionRows
            page={page}
            busy={found.is === 'loading'}
            onCall={onCall}
            onMore={() => void institutions.list.more()}
          />
        )}
      </Content>
      <Notice id="institutions-sample" tone="learn" title={guidesWords.institutions.sample} />
    </View>
  )
}

interface SortProps {
  readonly sorted: SearchState['sorted']
  readonly onByName: () => void
}

/** Shows that the list is sorted by distance, or why it is not and how it could be. */
function SortNotice({ sorted, onByName }: SortProps) {
  const say = guidesWords.institutions
  if (sorted === 'near') {
    const action = { id: 'institutions-by-name', name: say.byName, onPress: onByName }
    return (
      <Notice id="institutions-sorted" tone="learn" title={say.nearNow} text={say.nearWhy} action={action} />
    )
  }
  if (sorted !== 'refused') return null
  return <Notice id="institutions-refused" tone="look" title={say.refused} text={say.refusedText} />
}
