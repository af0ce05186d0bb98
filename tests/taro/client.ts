/**
 * Replaces `@tarojs/taro` where a test builds the real services: a client that refuses every call, as the clients may.
 * A test that needs its own client uses `jest.mock('@tarojs/taro', …)`.
 */
const refuse = (): Promise<never> => Promise.reject(new Error('there is no client in this test'))
const nothing = (): void => undefined

export {
  refuse as makePhoneCall,
  refuse as navigateBack,
  refuse as navigateTo,
  refuse as pageScrollTo,
  refuse as reLaunch,
  refuse as redirectTo,
  refuse as setNavigationBarTitle,
  refuse as setTabBarItem,
  refuse as showModal,
  refuse as showToast,
  refuse as switchTab,
  nothing as stopPullDownRefresh,
  nothing as useDidHide,
  nothing as useDidShow,
  nothing as useLoad,
  nothing as usePullDownRefresh,
  nothing as useReachBottom,
  nothing as useRouter,
  nothing as useUnload,
}

/** Returns no pages: no page lies below the one shown. */
export const getCurrentPages = (): readonly [] => []

export default {}
