import { GuideListView } from './guides-view'
import { Page } from '@/shell/page'
import { openPage } from '@/shell/routes'
import { guidesWords } from '../words/current'

/** The page that lists the guides. */
export default function GuideListPage() {
  return (
    <Page title={guidesWords.guides.title}>
      <GuideListView onGuide={openPage} />
    </Page>
  )
}
