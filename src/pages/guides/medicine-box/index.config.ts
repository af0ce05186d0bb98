import { zhHans } from '../words/zh-hans'

export default definePageConfig({ navigationBarTitleText: zhHans.medicineBox.title })
