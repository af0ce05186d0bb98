import { zhHans } from '../../../words/account/zh-hans'

export default definePageConfig({ navigationBarTitleText: zhHans.forgotten.title })
