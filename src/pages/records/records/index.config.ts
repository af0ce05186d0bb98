import { zhHans } from '../words/zh-hans'

export default definePageConfig({ navigationBarTitleText: zhHans.records.title, enablePullDownRefresh: true })
