import { zhHans } from '../../../words/guides/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.depositEstimate.title,
  enablePullDownRefresh: true,
})
