// A page's own scrolling: onPageScroll and onReachBottom.
import { callPage, type Page } from './page'
import type { Values } from '../types'

export function pageScroller(page: Page): void {
  const box = page.element
  let wasAtEnd = false
  box.addEventListener('scroll', () => {
    callPage(page, 'onPageScroll', { scrollTop: box.scrollTop, scrollHeight: box.scrollHeight })
    const atEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - page.style.reachBottomDistance
    if (atEnd && !wasAtEnd) callPage(page, 'onReachBottom')
    wasAtEnd = atEnd
  })
}

export function scrollPage(page: Page, options: Values): void {
  const goal = typeof options.selector === 'string' ? page.element.querySelector(options.selector) : undefined
  const top = goal
    ? goal.getBoundingClientRect().top - page.element.getBoundingClientRect().top + page.element.scrollTop
    : Number(options.scrollTop ?? 0)
  page.element.scrollTo({ top })
}
