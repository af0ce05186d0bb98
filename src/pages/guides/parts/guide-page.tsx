import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import type { ReactNode } from 'react'
import type { City } from '@/contract/city'
import type { CityPolicy } from '@/contract/policy'
import type { Recovery } from '@/domain/recovery'
import { PlaceContent } from './place-content'
import { PolicyContent } from './policy-content'
import { guidesOf } from '../services'
import { Page } from '@/shell/page'
import { recover } from '@/shell/routes'
import { useServices } from '@/shell/services'

type Guides = ReturnType<typeof guidesOf>

/** What a guide is about, and what it is made of. */
interface Told {
  readonly guides: Guides
  readonly city: City
  readonly now: number
  readonly onRecover: (way: Recovery) => void
}

interface Props {
  readonly title: string
  readonly children: (told: Told) => ReactNode
  /** What else is asked anew with the place. */
  readonly alsoRefresh?: () => Promise<void>
}

/** A guide for one place, for whoever opens it, signed in or not. */
export const GuidePage = ({ children, ...props }: Props) => (
  <Guide {...props} rules={false}>
    {children}
  </Guide>
)

interface RulesProps extends Omit<Props, 'children'> {
  readonly children: (told: Told & { readonly policy: CityPolicy; readonly source: ReactNode }) => ReactNode
}

/** A guide whose figures follow from the rules of a place; it says where those are from. */
export const RulesGuidePage = ({ children, ...props }: RulesProps) => (
  <Guide {...props} rules>
    {(told) => (
      <PolicyContent place={told.guides.place} city={told.city} now={told.now} onRecover={told.onRecover}>
        {(policy, source) => children({ ...told, policy, source })}
      </PolicyContent>
    )}
  </Guide>
)

function Guide({ title, rules, alsoRefresh, children }: Props & { readonly rules: boolean }) {
  const services = useServices()
  const guides = guidesOf(services)
  const refresh = async (): Promise<void> => {
    await Promise.all([guides.place.refresh({ rules }), alsoRefresh?.()])
  }
  const onRecover = (way: Recovery): void => recover(way, () => void refresh())
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void refresh().finally(() => stopPullDownRefresh()))
  const now = services.now()
  return (
    <Page title={title}>
      <PlaceContent place={guides.place} now={now} onRecover={onRecover}>
        {(city) => children({ guides, city, now, onRecover })}
      </PlaceContent>
    </Page>
  )
}
