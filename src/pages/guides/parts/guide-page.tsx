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

/** The data handed to the content of a guide. */
interface GuideContent {
  readonly guides: Guides
  readonly city: City
  readonly now: number
  readonly onRecover: (recovery: Recovery) => void
}

interface Props {
  readonly title: string
  readonly children: (content: GuideContent) => ReactNode
  /** Asks again for further data of the page, together with the place. */
  readonly alsoRefresh?: () => Promise<void>
}

/** Shows a guide for one place; it is open to everybody, signed in or not. */
export const GuidePage = ({ children, ...props }: Props) => (
  <Guide {...props} rules={false}>
    {children}
  </Guide>
)

interface RulesProps extends Omit<Props, 'children'> {
  readonly children: (
    content: GuideContent & { readonly policy: CityPolicy; readonly source: ReactNode },
  ) => ReactNode
}

/** Shows a guide whose figures follow from the rules of a place, with the source of these rules. */
export const RulesGuidePage = ({ children, ...props }: RulesProps) => (
  <Guide {...props} rules>
    {(content) => (
      <PolicyContent
        place={content.guides.place}
        city={content.city}
        now={content.now}
        onRecover={content.onRecover}
      >
        {(policy, source) => children({ ...content, policy, source })}
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
  const onRecover = (recovery: Recovery): void => recover(recovery, () => void refresh())
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
