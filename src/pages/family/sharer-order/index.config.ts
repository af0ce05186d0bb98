import { zhHans } from '../words/zh-hans'

export default definePageConfig({
  navigationBarTitleText: zhHans.sharerOrder.title,
  enablePullDownRefresh: true,
})
