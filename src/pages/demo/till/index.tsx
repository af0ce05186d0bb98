import { useDidShow } from '@tarojs/taro'
import { useStore } from 'zustand'
import { DemoTillView } from './demo-till-view'
import type { DemoTill } from './demo-till'
import { SettlementCard } from '@/features/settlement/settlement-card'
import { Page } from '@/shell/page'
import { openTab } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { tillOf } from '../wire-with-city'
import { demoTillWords } from '../words'

/** Shows the till, with the receipt of what it settled. */
export default function DemoTillPage() {
  const till = tillOf(useServices())
  return <Page title={demoTillWords.title}>{till && <Till till={till} />}</Page>
}

function Till({ till }: { readonly till: DemoTill }) {
  const { now } = useServices()
  useDidShow(() => void till.lookUpFaults())
  const situation = useStore(till, (state) => state.situation)
  return (
    <>
      <DemoTillView till={till} onWatch={() => openTab('voucher')} />
      {'settlement' in situation && <SettlementCard settlement={situation.settlement} now={now()} />}
    </>
  )
}
