import { nextTick, pageScrollTo } from '@tarojs/taro'

/** Brings an element into sight once it is drawn; a client that cannot leaves the page as it is. */
export const scrollTo = (id: string): void =>
  nextTick(() => void pageScrollTo({ selector: `#${id}`, duration: 0 }).catch(() => undefined))
