import { GuideListView } from './guides-view'
import { Page } from '@/shell/page'
import { openPage } from '@/shell/routes'
import { guidesWords } from '../words/current'

export default function GuideListPage() {
  return (
    <Page title={guidesWords.guides.title}>
      <GuideListView onGuide={openPage} />
    </Page>
  )
}
