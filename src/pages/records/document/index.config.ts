import { zhHans } from '../words/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.document.title,
  enablePullDownRefresh: true,
})
