// A page's own scrolling: onPageScroll and onReachBottom.
import { callPage, type Page } from './page'
import type { Values } from '../types'

export function pageScroller(page: Page): void {
  const box = page.element
  /** How high the page was when its end was reached; a page that has grown since has another end. */
  let endedAt: number | undefined
  box.addEventListener('scroll', () => {
    callPage(page, 'onPageScroll', { scrollTop: box.scrollTop, scrollHeight: box.scrollHeight })
    const atEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - page.style.reachBottomDistance
    if (atEnd && endedAt !== box.scrollHeight) callPage(page, 'onReachBottom')
    endedAt = atEnd ? box.scrollHeight : undefined
  })
}

export function scrollPage(page: Page, options: Values): void {
  const goal = typeof options.selector === 'string' ? page.element.querySelector(options.selector) : undefined
  const top = goal
    ? goal.getBoundingClientRect().top - page.element.getBoundingClientRect().top + page.element.scrollTop
    : Number(options.scrollTop ?? 0)
  page.element.scrollTo({ top })
}
