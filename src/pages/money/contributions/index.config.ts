import { zhHans } from '../words/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.contributions.title,
  enablePullDownRefresh: true,
})
