import { zhHans } from '../../../words/records/zh-hans'

export default definePageConfig({ navigationBarTitleText: zhHans.title, enablePullDownRefresh: true })
