export default definePageConfig({ navigationBarTitleText: 'Index' })
