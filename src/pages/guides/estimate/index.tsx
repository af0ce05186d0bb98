import { useLoad } from '@tarojs/taro'
import { useStore } from 'zustand'
import { lastSeen } from '@/domain/remote'
import { EstimateView } from './estimate-view'
import { AmountLines } from '@/features/settlement/amount-lines'
import { causeLines } from '@/features/settlement/cause-lines'
import { payerLines } from '@/features/settlement/split-lines'
import { RulesGuidePage } from '../parts/guide-page'
import { guidesOf } from '../services'
import { scrollTo } from '../parts/scroll-to'
import { useServices } from '@/shell/services'
import { guidesWords } from '../words/current'

/** The page that estimates what a visit costs. */
export default function EstimatePage() {
  const services = useServices()
  const { estimate: estimating, place } = guidesOf(services)
  const signedIn = useStore(services.session, (state) => state.signedIn)
  const mine = useStore(place.mine, ({ value }) => lastSeen(value)?.value)
  // When the page opens again, the typed content is still there, but the old result is dropped.
  useLoad(() => estimating.type({}))
  return (
    <RulesGuidePage title={guidesWords.estimate.title}>
      {({ city, policy, source, onRecover }) => (
        <EstimateView
          estimating={estimating}
          policy={policy}
          source={source}
          maySelf={signedIn && !!mine?.includes(city.code) && city.capabilities.includes('ESTIMATE')}
          onRecover={onRecover}
          onShown={scrollTo}
          payers={(split) => <AmountLines lines={payerLines(split)} />}
          causes={(split) => <AmountLines lines={causeLines(split)} />}
        />
      )}
    </RulesGuidePage>
  )
}
