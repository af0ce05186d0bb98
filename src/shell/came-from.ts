import { getCurrentPages } from '@tarojs/taro'
import type { Route } from './page-list'
import { addressOf } from './routes'

/** Whether this is the page below the one shown: going back leads there. */
export function cameFrom(route: Route): boolean {
  const pages = getCurrentPages()
  return `/${pages[pages.length - 2]?.route ?? ''}` === addressOf(route)
}
