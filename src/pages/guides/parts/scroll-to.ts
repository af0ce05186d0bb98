import { pageScrollTo } from '@tarojs/taro'
import { elementDrawn } from '@/platform/element-drawn'

/** Scrolls to an element once it is drawn; a client that cannot do so leaves the page as it is. */
export const scrollTo = (id: string): void =>
  void elementDrawn(id)
    .then(() => pageScrollTo({ selector: `#${id}`, duration: 0 }))
    .catch(() => undefined)
