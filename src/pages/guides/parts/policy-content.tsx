import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { City } from '@/contract/city'
import type { CityPolicy } from '@/contract/policy'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { policyText } from '../words/policy-text'
import { unlessRepeated } from '@/words/unless-repeated'
import { errorTextOf } from '@/words/error-text'
import { Content } from '@/ui/content'
import { Notice } from '@/ui/notice'
import type { GuidePlace } from './guide-place'

interface Props {
  readonly place: GuidePlace
  readonly city: City
  readonly now: number
  readonly onRecover: (recovery: Recovery) => void
  /** `source` is the notice about the source of the rules; it comes last, but before a bar fixed at the bottom. */
  readonly children: (policy: CityPolicy, source: ReactNode) => ReactNode
}

/** Shows content that follows from the rules of a place, with their source. */
export function PolicyContent({ place, city, now, onRecover, children }: Props) {
  const key = useStore(place.policy, (state) => state.key)
  const value = useStore(place.policy, (state) => state.value)
  const cities = useStore(place.cities, (state) => state.value)
  const rules = key === city.code ? value : ({ is: 'idle' } as const)
  return (
    <Content
      value={lastSeen(rules)?.value}
      error={unlessRepeated(errorTextOf(rules, now), lastSeen(rules) && errorTextOf(cities, now))}
      loading={words.app.loading}
      lines={[100, 60, 100, 80, 100]}
      onRecover={onRecover}
    >
      {(policy) => children(policy, <Notice id="guide-policy" tone="learn" {...policyText(policy)} />)}
    </Content>
  )
}
