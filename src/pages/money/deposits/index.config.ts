import { zhHans } from '../../../words/money/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.deposits.title,
  enablePullDownRefresh: true,
})
