import { zhHans } from '../../../words/settings/zh-hans'

export default definePageConfig({ navigationBarTitleText: zhHans.title })
