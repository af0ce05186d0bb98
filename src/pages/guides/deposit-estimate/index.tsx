import { DepositEstimateView } from './deposit-estimate-view'
import { RulesGuidePage } from '../parts/guide-page'
import { openPage } from '@/shell/routes'
import { guidesWords } from '../words/current'

/** The page that estimates what goes into the account each month. */
export default function DepositEstimatePage() {
  return (
    <RulesGuidePage title={guidesWords.depositEstimate.title}>
      {({ guides, policy, source }) => (
        <DepositEstimateView
          estimating={guides.depositEstimate}
          policy={policy}
          source={source}
          onDeposits={() => openPage('deposits')}
        />
      )}
    </RulesGuidePage>
  )
}
