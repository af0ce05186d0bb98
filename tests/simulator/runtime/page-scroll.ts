// The scrolling of a page: onPageScroll and onReachBottom.
import { callPage, type Page } from './page'
import type { Values } from '../types'

/** Calls the scroll handlers of a page. */
export function pageScroller(page: Page): void {
  const box = page.element
  /** The height of the page when its end was last reached: after the page has grown, its end can be reached again. */
  let endedAt: number | undefined
  box.addEventListener('scroll', () => {
    callPage(page, 'onPageScroll', { scrollTop: box.scrollTop, scrollHeight: box.scrollHeight })
    const atEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - page.style.reachBottomDistance
    if (atEnd && endedAt !== box.scrollHeight) callPage(page, 'onReachBottom')
    endedAt = atEnd ? box.scrollHeight : undefined
  })
}

/** Scrolls a page to an offset or to an element. */
export function scrollPage(page: Page, options: Values): void {
  const goal = typeof options.selector === 'string' ? page.element.querySelector(options.selector) : undefined
  const top = goal
    ? goal.getBoundingClientRect().top - page.element.getBoundingClientRect().top + page.element.scrollTop
    : Number(options.scrollTop ?? 0)
  page.element.scrollTo({ top })
}
