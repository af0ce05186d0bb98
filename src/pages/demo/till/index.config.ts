import { demoTillWords } from '../../../words/demo-till'

export default definePageConfig({ navigationBarTitleText: demoTillWords.title })
