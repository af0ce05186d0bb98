import { zhHans } from '../words/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.depositEstimate.title,
  enablePullDownRefresh: true,
})
