import { pageScrollTo } from '@tarojs/taro'

/** Brings an element of the page shown into sight; a client that cannot leaves the page as it is. */
export const scrollTo = (id: string): void =>
  void pageScrollTo({ selector: `#${id}`, duration: 0 }).catch(() => undefined)
