import { useUnload } from '@tarojs/taro'
import { InstitutionsView } from '@/features/institutions/institutions-view'
import { GuidePage } from '@/shell/guide-page'
import { guidesOf } from '@/shell/guides'
import { call } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { guidesWords } from '@/words/guides/current'

export default function InstitutionsPage() {
  const { institutions } = guidesOf(useServices())
  useUnload(institutions.leave)
  return (
    <GuidePage title={guidesWords.institutions.title} alsoRefresh={() => institutions.refresh()}>
      {({ city, now, onWay }) => (
        <InstitutionsView
          institutions={institutions}
          placeCode={city.code}
          now={now}
          onWay={onWay}
          onCall={call}
        />
      )}
    </GuidePage>
  )
}
