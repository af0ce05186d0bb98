import { mainSentences } from '@/words/main-sentences'
import { clientNames, clients, type Phone } from '../simulator'
import { chooseDisplay, openScreen, preparePersonWithEverything, screensOf } from './every-screen'
import { openTown, platforms, startTime, type Town } from './town'

let town: Town
let ids: Readonly<Record<string, string>>

beforeAll(async () => {
  town = await openTown()
  ids = await preparePersonWithEverything(town)
})
afterAll(() => town.close())

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

/** The elements that differ from those under the first base style, a few of each screen. */
async function differences(phone: Phone): Promise<string[]> {
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

const sizes = [
  ['standard text on 375 points', 'standard', { width: 375, height: 812 }],
  ['the largest text on 320 points', 'largest', { width: 320, height: 640 }],
] as const

describe.each(platforms)('On %s', (platform) => {
  test.each(sizes)('every screen looks the same on every client: %s', async (_, size, viewport) => {
    const phone = await town.phoneOf('employee', platform, { now: startTime, viewport, deviceScaleFactor: 1 })
    await phone.waitForText(mainSentences['zh-Hans'].home.balance)
    await chooseDisplay(phone, size, 'zh-Hans')
    const found: Record<string, string[]> = {}
    for (const screen of screensOf(platform)) {
      await openScreen(phone, screen, ids)
      const different = await differences(phone)
      if (different.length > 0) found[screen] = different
    }
    expect(found).toEqual({})
  })
})

test('a look that a client lends is found', async () => {
  const phone = await town.phoneOf('employee', 'weapp', { now: startTime })
  await phone.waitForText(mainSentences['zh-Hans'].home.balance)
  expect(await differences(phone)).toEqual([])
  await phone.page.evaluate(() => {
    const page = document.querySelector('.wx-page:not(.behind)')!
    page.append(document.createElement('wx-button'))
  })
  expect((await differences(phone)).join('\n')).toMatch(/alipay: wx-button at .* instead of wx-button at/)
})
