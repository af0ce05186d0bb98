import { getCurrentPages } from '@tarojs/taro'
import type { Route } from './page-list'
import { addressOf } from './routes'

/** Tells whether a page lies directly below the one shown, so that going back leads there. */
export function cameFrom(route: Route): boolean {
  const pages = getCurrentPages()
  return `/${pages[pages.length - 2]?.route ?? ''}` === addressOf(route)
}
