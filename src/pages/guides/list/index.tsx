import { GuideListView } from '@/features/guide-list/guide-list-view'
import { Page } from '@/shell/page'
import { openPage } from '@/shell/routes'
import { guidesWords } from '@/words/guides/current'

export default function GuideListPage() {
  return (
    <Page title={guidesWords.list.title}>
      <GuideListView onGuide={openPage} />
    </Page>
  )
}
