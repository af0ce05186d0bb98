import { pageScrollTo } from '@tarojs/taro'

/** Scrolls the page to its top, where a new step begins; a client that cannot scroll leaves the page as it is. */
export const scrollToTop = (): void => void pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
