import { zhHans } from '../../../words/identity/zh-hans'

export default definePageConfig({ navigationBarTitleText: zhHans.signIn.title })
