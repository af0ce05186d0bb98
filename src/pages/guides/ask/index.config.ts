import { zhHans } from '../../../words/guides/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.whereToAsk.title,
  enablePullDownRefresh: true,
})
