import { zhHans } from '../../../words/guides/zh-hans'

export default definePageConfig({ navigationBarTitleText: zhHans.list.title })
