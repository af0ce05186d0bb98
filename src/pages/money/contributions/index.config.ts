import { zhHans } from '../../../words/money/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.contributions.title,
  enablePullDownRefresh: true,
})
