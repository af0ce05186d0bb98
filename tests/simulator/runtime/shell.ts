// The frame around the pages: navigation bar, tab bar, and the layer for dialogs.
import { bundle, config, element } from './context'
import css from './shell.css'
import builtinCss from './builtins/builtins.css'
import baseStyles from './builtins/base-styles.css'
import type { WindowStyle } from '../platforms/platform'

document.documentElement.dataset['baseStyle'] = config.client.baseStyle
document.head.append(element('style', { textContent: css + builtinCss + baseStyles }))
const title = element('span', { className: 'sim-title' })
const back = element('button', { className: 'sim-back', textContent: '‹', title: 'back' })
back.setAttribute('aria-label', '返回')
const capsule = element(
  'div',
  { className: 'sim-capsule', ariaHidden: 'true' },
  element('i', { textContent: '•••' }),
  element('i', { textContent: '◉' }),
)
const navigationBar = element('div', { className: 'sim-nav' }, back, title, capsule)
/** The element that contains the pages. */
export const pages = element('div', { className: 'sim-pages' })
const tabBar = element('div', { className: 'sim-tabs' })
/** The element that contains dialogs and toasts. */
export const overlays = element('div', { className: 'sim-overlays' })
/** The element that contains the bars and the pages. */
export const phone = element('div', { className: 'sim-phone' }, navigationBar, pages, tabBar)
document.body.append(phone, overlays)

/** The functions that the back button and the tabs call. */
export const handlers: { back: () => void; tab: (index: number) => void } = {
  back: () => undefined,
  tab: () => undefined,
}
back.onclick = () => handlers.back()

let touched: EventTarget | null = null
document.addEventListener('pointerdown', ({ target }) => (touched = target), true)

const dots = element('div', { className: 'sim-refresh', textContent: '•••', hidden: true })
pages.append(dots)
/** Shows or hides the pull-down indicator. */
export const setRefreshing = (on: boolean): void => {
  dots.hidden = !on
}
export const isRefreshing = (): boolean => !dots.hidden

/** Shows the bars of a page. */
export function show(style: WindowStyle, path: string, canGoBack: boolean): void {
  navigationBar.hidden = style.custom
  navigationBar.style.background = style.background
  navigationBar.style.color = style.color
  title.textContent = style.title
  document.title = style.title
  back.hidden = !canGoBack
  const { tabs, tabColor, tabSelectedColor } = bundle.manifest
  tabBar.hidden = !tabs.some((tab) => tab.pagePath === path)
  tabBar.replaceChildren(
    ...tabs.map((tab, index) => {
      const selected = tab.pagePath === path
      const button: HTMLElement = element('button', {
        textContent: tab.text,
        ariaSelected: String(selected),
        // The touch that closed the page above ends with a click, which may hit a tab that has appeared there meanwhile.
        onclick: ({ detail }: MouseEvent) => {
          if (detail === 0 || touched === button) handlers.tab(index)
        },
      })
      button.style.color = selected ? tabSelectedColor : tabColor
      return button
    }),
  )
}

/** Changes the text of a tab. @returns false on a page without tabs, where both clients fail */
export function renameTab(index: number, name: string): boolean {
  const button = tabBar.children[index]
  const tab = bundle.manifest.tabs[index]
  if (tabBar.hidden || !button || !tab) return false
  button.textContent = tab.text = name
  return true
}
