import { WhereToAskView } from './where-to-ask-view'
import { GuidePage } from '../parts/guide-page'
import { dial } from '@/shell/routes'
import { guidesWords } from '../words/current'

/** The page that tells where to ask for help. */
export default function WhereToAskPage() {
  return (
    <GuidePage title={guidesWords.whereToAsk.title}>
      {({ city }) => <WhereToAskView city={city} onCall={dial} />}
    </GuidePage>
  )
}
