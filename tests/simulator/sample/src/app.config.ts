export default defineAppConfig({
  pages: [
    'pages/index/index',
    'pages/list/index',
    'pages/lab/index',
    'pages/deep/index',
    'pages/me/index',
    'pages/device/index',
  ],
  subPackages: [{ root: 'sub', pages: ['detail/index'] }],
  tabBar: {
    color: '#666666',
    selectedColor: '#07c160',
    list: [
      { pagePath: 'pages/index/index', text: 'Home' },
      { pagePath: 'pages/me/index', text: 'Me' },
    ],
  },
  window: {
    navigationBarTitleText: 'sample',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
  },
})
