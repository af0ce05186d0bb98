import { zhHans } from '../../../words/guides/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.institutions.title,
  enablePullDownRefresh: true,
})
