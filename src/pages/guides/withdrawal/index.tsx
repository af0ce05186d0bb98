import { useLoad } from '@tarojs/taro'
import { useStore } from 'zustand'
import { WithdrawalView } from './withdrawal-view'
import { RulesGuidePage } from '../parts/guide-page'
import { guidesOf } from '../services'
import { openPage } from '@/shell/routes'
import { scrollTo } from '../parts/scroll-to'
import { useServices } from '@/shell/services'
import { guidesWords } from '../words/current'

/** The page that checks whether money may be taken out of the account. */
export default function WithdrawalPage() {
  const services = useServices()
  const { withdrawal: checking } = guidesOf(services)
  const signedIn = useStore(services.session, (state) => state.signedIn)
  // When the page opens again, the choice is still there, but the old answer is dropped.
  useLoad(() => checking.choose({}))
  return (
    <RulesGuidePage title={guidesWords.withdrawal.title}>
      {({ city, policy, source, onRecover }) => (
        <WithdrawalView
          checking={checking}
          city={city}
          policy={policy}
          source={source}
          signedIn={signedIn}
          onRecover={onRecover}
          onAsk={() => openPage('whereToAsk')}
          onShown={scrollTo}
        />
      )}
    </RulesGuidePage>
  )
}
