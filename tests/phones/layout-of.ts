import type { Phone } from '../simulator'

/**
 * Finds where the layout of the page shown is broken: text beyond the edge of the phone, text on other text, text that is
 * cut off, and what is touched where the phone has its own bar. Names that end in an ellipsis on purpose do not count.
 */
export const brokenLayout = (phone: Phone): Promise<string[]> =>
  phone.page.evaluate(() => {
    const page = document.querySelector('.wx-page:not(.behind)')!
    const edge = page.getBoundingClientRect()
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
    const texts: { readonly of: Element; readonly content: string; readonly box: DOMRect }[] = []
    const found: string[] = []
    /** Tells whether the text is only for screen readers: it takes practically no room, on a wide screen two points. */
    const isHeardOnly = (node: Element): boolean =>
      node.clientWidth <= 3 && getComputedStyle(node).overflow === 'hidden'
    const ofSheet = (node: Element): boolean => {
      for (let at: Element | null = node; at && at !== page; at = at.parentElement) {
        if (getComputedStyle(at).position === 'fixed') return true
      }
      return false
    }
    const isDotted = (node: Element): boolean => getComputedStyle(node).textOverflow === 'ellipsis'
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement!
      const content = node.textContent?.trim() ?? ''
      if (content === '' || isHeardOnly(of)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue
        if ((box.right > edge.right + 0.5 || box.left < edge.left - 0.5) && !isDotted(of)) {
          found.push(`beyond the edge: ${content}`)
        }
        if (!ofSheet(of)) texts.push({ of, content, box })
      }
    }
    texts.forEach(({ of, content, box }, index) => {
      for (const other of texts.slice(index + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        // Lines of one text may touch; a third of a line is empty space.
        if (other.of !== of && wide > 2 && high > Math.min(box.height, other.box.height) / 3)
          found.push(`on each other: ${content} / ${other.content}`)
      }
    })
    for (const node of page.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY } = getComputedStyle(node)
      const cut =
        (overflowX === 'hidden' && node.scrollWidth > node.clientWidth + 1) ||
        (overflowY === 'hidden' && node.scrollHeight > node.clientHeight + 1)
      if (cut && !isHeardOnly(node) && !isDotted(node) && node !== page)
        found.push(
          `cut: ${(node.innerText.trim() || node.querySelector('input')?.placeholder || node.id).slice(0, 40)}`,
        )
    }
    const probe = document.body.appendChild(document.createElement('div'))
    probe.style.paddingBottom = 'env(safe-area-inset-bottom)'
    const safeAreaPt = parseFloat(getComputedStyle(probe).paddingBottom)
    probe.remove()
    // A tab bar of the client's keeps its pages away from the phone's own bar.
    const isOnTheBar = edge.bottom > innerHeight - safeAreaPt
    for (const node of page.querySelectorAll<HTMLElement>('wx-button, [role="button"], wx-input')) {
      let shown: Element = node
      // What scrolls by itself is where its box is.
      for (let at = node.parentElement; at && at !== page; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowY)) shown = at
      const { bottom, height } = shown.getBoundingClientRect()
      const lowest = ofSheet(node) ? innerHeight : edge.top + page.scrollHeight - page.scrollTop
      if (isOnTheBar && height > 0 && bottom > lowest - safeAreaPt + 0.5)
        found.push(`on the phone’s own bar: ${node.innerText.trim().slice(0, 40)}`)
    }
    return [...new Set(found)]
  })
