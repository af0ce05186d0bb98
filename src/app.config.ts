import { demoTillWords } from './pages/demo/words'
import { locationReason } from './pages/guides/words/location-reason'
import { packages, pageFile } from './shell/page-list'
import { zhHans } from './words/zh-hans'

const { tabs, app } = zhHans

/** Builds that carry their city have a till in them, beside the voucher: no other build has that page. */
const till = EMBEDDED_CITY ? ['pages/demo/till/index'] : []

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/voucher/index', ...till, 'pages/me/index'],
  subPackages: Object.entries(packages)
    .filter(([name]) => name !== '')
    .map(([name, pages]) => ({ root: `pages/${name}`, pages: pages.map(pageFile) })),
  // The packages that home leads to are fetched while somebody looks at home, before they touch a link.
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['pages/records', 'pages/money', 'pages/family'] },
  },
  // For the nearest institutions; asked for there and nowhere else. WeChat wants both, Alipay reads past them.
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: locationReason } },
  // WeChat asks before it hands over anything private, also in versions that do not insist yet; Alipay reads past it.
  __usePrivacyCheck__: true,
  lazyCodeLoading: 'requiredComponents',
  tabBar: {
    color: '#5f6b76',
    selectedColor: '#0a6e5e',
    backgroundColor: '#ffffff',
    borderStyle: 'white',
    list: [
      { pagePath: 'pages/home/index', text: tabs.home },
      { pagePath: 'pages/voucher/index', text: tabs.voucher },
      ...till.map((pagePath) => ({ pagePath, text: demoTillWords.tab })),
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
