import { View } from '@tarojs/components'
import { words } from '@/words/current'
import { Notice } from '@/ui/notice'
import type { GlanceInsurance } from './glance'

/** What a person must know before they stand at a till: an insurance that does not pay now. */
function noticeOf({ name, state, placeName }: GlanceInsurance): string | undefined {
  const { home: say } = words
  const insurance = `${placeName}${name}`
  switch (state) {
    case 'ACTIVE':
      return undefined
    case 'SUSPENDED':
      return say.suspended(insurance)
    case 'ENDED':
      return say.ended(insurance)
    case 'NOT_INSURED':
      return say.notInsured(insurance)
    default:
      return say.unknownState(insurance)
  }
}

export function InsuranceNotices({ insurances }: { readonly insurances: readonly GlanceInsurance[] }) {
  const notices = insurances.map(noticeOf).filter((notice) => notice !== undefined)
  return (
    <View>
      {notices.map((notice) => (
        <Notice key={notice} tone="look" title={notice} />
      ))}
    </View>
  )
}
