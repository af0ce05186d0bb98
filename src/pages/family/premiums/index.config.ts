import { zhHans } from '../words/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.premiums.title,
  enablePullDownRefresh: true,
})
