import { zhHans } from './words/zh-hans'

const { tabs, app } = zhHans

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/voucher/index', 'pages/me/index'],
  subPackages: [
    { root: 'pages/identity', pages: ['sign-in/index'] },
    { root: 'pages/records', pages: ['detail/index'] },
  ],
  lazyCodeLoading: 'requiredComponents',
  tabBar: {
    color: '#5f6b76',
    selectedColor: '#0a6e5e',
    backgroundColor: '#ffffff',
    borderStyle: 'white',
    list: [
      { pagePath: 'pages/home/index', text: tabs.home },
      { pagePath: 'pages/voucher/index', text: tabs.voucher },
      { pagePath: 'pages/me/index', text: tabs.me },
    ],
  },
  window: {
    navigationBarTitleText: app.name,
    navigationBarBackgroundColor: '#f4f6f7',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f4f6f7',
    backgroundTextStyle: 'dark',
  },
})
