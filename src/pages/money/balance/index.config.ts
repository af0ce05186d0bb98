import { zhHans } from '../../../words/money/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.balance.title,
  enablePullDownRefresh: true,
})
