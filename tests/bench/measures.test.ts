// Checks that the measurements detect what the budgets rely on: the native page gets faults on purpose.
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../simulator'
import { editedCopy } from '../simulator/tests/programs'
import { openCity, type BenchCity } from './bench-city'
import { noteWhatIsDrawn } from './drawn-at'
import { mainBytes } from './measure-bytes'
import { measureLaunch } from './measure-launch'
import { measureShowing } from './measure-showing'
import { nativeReference, type Program } from './programs'

const page = 'pages/voucher/index.js'
const minutes = 60_000

let city: BenchCity
let browser: Browser
let native: Program
beforeAll(async () => {
  city = await openCity()
  browser = await launchBrowser()
  noteWhatIsDrawn(browser)
  native = await nativeReference()
})
afterAll(async () => {
  await browser?.close()
  await city?.close()
})

const faulty = (edit: (script: string) => string): Program => ({
  ...native,
  dist: editedCopy(native.dist, { [page]: edit }),
})

test(
  'the native page sends its owner and seconds once, and one figure a second',
  async () => {
    const { cost } = await measureLaunch(native, city, browser)
    const { second, renewal } = await measureShowing(native, city, browser)
    expect(cost.calls).toBe(1)
    expect(second).toEqual({ calls: 1, keys: 1, bytes: '{"left":44}'.length, largest: 11 })
    expect(renewal.calls).toBe(2)
  },
  minutes,
)

test(
  'a setData too many is counted, wherever it is',
  async () => {
    const eager = faulty((script) =>
      script.replace('this.setData({ left })', '$&; this.setData({ again: [left, left] })'),
    )
    const { second } = await measureShowing(eager, city, browser)
    expect(second).toMatchObject({ calls: 2, keys: 2 })
    const twice = faulty((script) => script.replace('onShow() {', "$& this.setData({ owner: '-' });"))
    expect((await measureLaunch(twice, city, browser)).cost.calls).toBe(2)
  },
  minutes,
)

test(
  'a code that is not drawn is no cold start',
  async () => {
    const blind = faulty((script) => script.replace("paint('voucher-qr-canvas'", "void ('voucher-qr-canvas'"))
    await expect(measureLaunch(blind, city, browser)).rejects.toThrow(/Timeout/)
  },
  minutes,
)

test('a byte more in the main package is a byte more', () => {
  expect(mainBytes(faulty((script) => `${script} `))).toBe(mainBytes(native) + 1)
})
