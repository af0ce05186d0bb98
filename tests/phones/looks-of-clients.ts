import { clientNames, clients, type Phone } from '../simulator'

const baseStyles = clientNames.map((name) => clients[name].baseStyle)

/** Boxes and text of every element on the page, under each base style in turn; points, from the top left. */
const boxesUnder = (phone: Phone): Promise<Record<string, string[]>> =>
  phone.page.evaluate((styles) => {
    const root = document.documentElement
    const own = root.dataset['baseStyle']
    const page = document.querySelector('.wx-page:not(.behind)')!
    const boxes = styles.map((style) => {
      root.dataset['baseStyle'] = style
      const lines = [...page.querySelectorAll<HTMLElement>('*')].map((node) => {
        const { left, top, width, height } = node.getBoundingClientRect()
        const { fontSize, fontWeight, textAlign, color, backgroundColor, opacity } = getComputedStyle(node)
        const name = `${node.localName}${node.id && `#${node.id}`}${node.className && `.${node.className}`}`
        const look = `${fontSize} ${fontWeight} ${textAlign} ${color} ${backgroundColor} ${opacity}`
        return `${name} at ${[left, top, width, height].map(Math.round).join(' ')}, ${look}`
      })
      return [style, lines] as const
    })
    root.dataset['baseStyle'] = own
    return Object.fromEntries(boxes)
  }, baseStyles)

/** Finds the elements of the page shown that look otherwise under another client's base style; a few of each. */
export async function differentLooks(phone: Phone): Promise<string[]> {
  const boxes = await boxesUnder(phone)
  const [first = '', ...others] = baseStyles
  return others.flatMap((style) =>
    (boxes[style] ?? [])
      .map((box, n) => [boxes[first]?.[n], box] as const)
      .filter(([expected, box]) => expected !== box)
      .slice(0, 4)
      .map(([expected, box]) => `${style}: ${box} instead of ${expected}`),
  )
}
