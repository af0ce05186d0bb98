import type { Phone } from '../simulator'

/** Finds the touch targets on the page shown that are smaller than this, in points; a field counts with its whole line. */
export const smallTargets = (phone: Phone, leastPt: number): Promise<string[]> =>
  phone.page.evaluate((least) => {
    const page = document.querySelector('.wx-page:not(.behind)')!
    return [
      ...page.querySelectorAll<HTMLElement>('wx-button, [role="button"], [role="radio"], [role="checkbox"]'),
    ]
      .map((node) => ({ node, box: node.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < least - 0.5 || box.height < least - 0.5))
      .map(
        ({ node, box }) =>
          `#${node.id} ${node.innerText.trim().slice(0, 20)}: ${Math.round(box.width)} × ${Math.round(box.height)}`,
      )
  }, leastPt)
