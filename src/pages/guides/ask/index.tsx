import { WhereToAskView } from '@/features/where-to-ask/where-to-ask-view'
import { GuidePage } from '@/shell/guide-page'
import { call } from '@/shell/routes'
import { guidesWords } from '@/words/guides/current'

export default function WhereToAskPage() {
  return (
    <GuidePage title={guidesWords.whereToAsk.title}>
      {({ city }) => <WhereToAskView city={city} onCall={call} />}
    </GuidePage>
  )
}
