export default definePageConfig({
  navigationBarTitleText: 'Device',
  navigationBarBackgroundColor: '#102030',
  enablePullDownRefresh: true,
})
