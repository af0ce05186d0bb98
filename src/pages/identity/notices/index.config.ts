import { zhHans } from '../words/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.notices.title,
  enablePullDownRefresh: true,
})
