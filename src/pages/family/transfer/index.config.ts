import { zhHans } from '../../../words/family/zh-hans'

export default definePageConfig({ navigationBarTitleText: zhHans.wallet.form.title })
