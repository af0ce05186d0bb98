import { zhHans } from '../../../words/guides/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.estimate.title,
  enablePullDownRefresh: true,
})
