import { zhHans } from '../../../words/money/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.ledger.title,
  enablePullDownRefresh: true,
})
