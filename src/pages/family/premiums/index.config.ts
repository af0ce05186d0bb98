import { zhHans } from '../../../words/family/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.premiums.title,
  enablePullDownRefresh: true,
})
