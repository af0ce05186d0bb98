// Checks the limits on the app's size and on what it sends to its pages. Bytes and calls repeat exactly and fail here; times
// are only printed by `npm run bench`.
import type { Browser } from 'playwright-core'
import { assertNoErrors, launchBrowser, type TreeNode } from '../simulator'
import { eventually } from '../phones/eventually'
import { openCity, type BenchCity } from './bench-city'
import { blankMainBytes } from './blank-app'
import { noteWhatIsDrawn } from './drawn-at'
import { mainBytes, measureBytes } from './measure-bytes'
import { measureLaunch, summarizeLaunches, type LaunchResult } from './measure-launch'
import { costDuring, measureShowing, showCode, untilRenewal, type Showing } from './measure-showing'
import { builtApp, platformNames } from './programs'

const budgets = {
  /** The bytes that the app adds to a blank Taro app in the main package; those that the build takes out of both do not count. */
  added: { weapp: 102_300, alipay: 101_850 },
  /** The first drawing of the page: between the answer of the city and the picture there is no other. */
  coldStart: { calls: 1, bytes: 1_000 },
  second: { calls: 1, bytes: 80 },
  renewal: { calls: 2, bytes: 160 },
  /** WeChat's limit for one call; `packageBytes` is its limit for one package. */
  largestSetData: 256 * 1024,
  packageBytes: 2 * 1024 * 1024,
}
/** Ticks of the seconds that fall into a slow start are not part of its cost; one of three launches is free of them. */
const launchesPerProgram = 3
const minutes = 60_000

let city: BenchCity
let browser: Browser
beforeAll(async () => {
  city = await openCity()
  browser = await launchBrowser()
  noteWhatIsDrawn(browser)
})
afterAll(async () => {
  await browser?.close()
  await city?.close()
})

type Tree = readonly (TreeNode | string)[]
/** Returns the tree of the page without the line of seconds. */
const withoutSeconds = (tree: Tree): Tree =>
  tree
    .filter((node) => typeof node === 'string' || node.id !== 'voucher-seconds-left')
    .map((node) =>
      typeof node === 'string' ? node : { ...node, children: [...withoutSeconds(node.children)] },
    )

describe.each(platformNames)('on %s', (platform) => {
  let launched: LaunchResult
  let showing: Showing
  beforeAll(async () => {
    const launches: LaunchResult[] = []
    for (let n = 0; n < launchesPerProgram; n += 1) {
      launches.push(await measureLaunch(builtApp(platform), city, browser))
    }
    launched = summarizeLaunches(launches)
    showing = await measureShowing(builtApp(platform), city, browser)
  }, 3 * minutes)

  test(
    `the main package adds at most ${budgets.added[platform]} bytes to a blank Taro app`,
    async () => {
      const added = mainBytes(builtApp(platform)) - (await blankMainBytes(platform))
      expect(added).toBeLessThanOrEqual(budgets.added[platform])
    },
    5 * minutes,
  )

  test('every package is within 2 MB', () => {
    for (const { total } of measureBytes(builtApp(platform))) expect(total).toBeLessThan(budgets.packageBytes)
  })

  test(`a cold start draws the code with at most ${budgets.coldStart.calls} setData calls`, () => {
    const { calls, bytes } = launched.cost
    expect(calls).toBeLessThanOrEqual(budgets.coldStart.calls)
    expect(bytes).toBeLessThanOrEqual(budgets.coldStart.bytes)
  })

  test('a second of showing sends the seconds and nothing else', async () => {
    expect(showing.second.calls).toBeLessThanOrEqual(budgets.second.calls)
    expect(showing.second.bytes).toBeLessThanOrEqual(budgets.second.bytes)
    const { phone } = await showCode(builtApp(platform), city, browser)
    try {
      const seconds = phone.shown().locator('#voucher-seconds-left')
      const [tree, text] = [await phone.tree(), await seconds.innerText()]
      const { keys } = await costDuring(phone, () => phone.advance(1_000))
      expect(keys).toBe(1)
      await eventually(async () => expect(await seconds.innerText()).not.toBe(text))
      expect(withoutSeconds(await phone.tree())).toEqual(withoutSeconds(tree))
      assertNoErrors(phone)
    } finally {
      await phone.close()
    }
  })

  test('seconds whose text stays the same send nothing', async () => {
    const neverAnswered = () => new Promise<undefined>(() => undefined)
    const shown = await showCode(builtApp(platform), city, browser, neverAnswered)
    try {
      await untilRenewal(shown)
      const cost = await costDuring(shown.phone, () => shown.phone.advance(3_000))
      expect(cost.calls).toBe(0)
    } finally {
      await shown.phone.close()
    }
  })

  test(`a renewal takes at most ${budgets.renewal.calls} setData calls`, () => {
    expect(showing.renewal.calls).toBeLessThanOrEqual(budgets.renewal.calls)
    expect(showing.renewal.bytes).toBeLessThanOrEqual(budgets.renewal.bytes)
  })

  test('no setData comes near what WeChat refuses', () => {
    expect(showing.largest).toBeLessThan(budgets.largestSetData)
  })
})
