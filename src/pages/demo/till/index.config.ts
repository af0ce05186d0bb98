import { demoTillWords } from '../words'

export default definePageConfig({ navigationBarTitleText: demoTillWords.title })
