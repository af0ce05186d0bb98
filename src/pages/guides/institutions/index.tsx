import { useUnload } from '@tarojs/taro'
import { InstitutionsView } from './institutions-view'
import { GuidePage } from '../parts/guide-page'
import { guidesOf } from '../services'
import { dial } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { guidesWords } from '../words/current'

/** The page that finds institutions. */
export default function InstitutionsPage() {
  const { institutions } = guidesOf(useServices())
  useUnload(institutions.leave)
  return (
    <GuidePage title={guidesWords.institutions.title} alsoRefresh={() => institutions.refresh()}>
      {({ city, now, onRecover }) => (
        <InstitutionsView
          institutions={institutions}
          placeCode={city.code}
          now={now}
          onRecover={onRecover}
          onCall={dial}
        />
      )}
    </GuidePage>
  )
}
