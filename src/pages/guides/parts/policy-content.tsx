import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { City } from '@/contract/city'
import type { CityPolicy } from '@/contract/policy'
import { lastSeen } from '@/domain/remote'
import type { WayOn } from '@/domain/way-on'
import { words } from '@/words/current'
import { policySaid } from '../words/policy-said'
import { saidOnce } from '@/words/said-once'
import { troubleOf } from '@/words/trouble-said'
import { Content } from '@/ui/content'
import { Notice } from '@/ui/notice'
import type { GuidePlace } from './guide-place'

interface Props {
  readonly place: GuidePlace
  readonly city: City
  readonly now: number
  readonly onWay: (way: WayOn) => void
  /** `source` says where the rules are from; it stands last, but before what is fixed at the bottom. */
  readonly children: (policy: CityPolicy, source: ReactNode) => ReactNode
}

/** What follows from the rules of a place, and where those are from. */
export function PolicyContent({ place, city, now, onWay, children }: Props) {
  const { key, value } = useStore(place.policy)
  const cities = useStore(place.cities, (state) => state.value)
  const rules = key === city.code ? value : ({ is: 'idle' } as const)
  return (
    <Content
      value={lastSeen(rules)?.value}
      trouble={saidOnce(troubleOf(rules, now), lastSeen(rules) && troubleOf(cities, now))}
      loading={words.app.loading}
      lines={[100, 60, 100, 80, 100]}
      onWay={onWay}
    >
      {(policy) => children(policy, <Notice id="guide-policy" tone="learn" {...policySaid(policy)} />)}
    </Content>
  )
}
