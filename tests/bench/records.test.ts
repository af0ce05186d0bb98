// Checks the cost of a long list of records, for somebody who has ten thousand, in bytes and counts and never in time.
import type { CDPSession } from 'playwright-core'
import { people } from 'mock/world/people/people'
import { assertNoErrors, type Phone } from '../simulator'
import { recordsPage } from '../phones/records-on-screen'
import { startTime, openTown, type Town } from '../phones/town'
import { builtApp, platformNames } from './programs'

const budgets = {
  /** The bytes of the first screen of ten thousand records, as a multiple of those of forty; both show twenty. */
  timesForty: 1.1,
  /** The setData bytes of one more page of twenty. */
  pageBytes: 8_750,
  /** The number of elements on the page, however far it was scrolled. */
  elements: 600,
  /**
   * The memory that a record keeps after it was scrolled past. The store keeps its line (eleven fields, about half a
   * kilobyte), and each twenty records keep a block with its observer.
   */
  heapBytesPerRecord: 1_500,
}
const minutes = 60_000

let town: Town
beforeAll(async () => void (town = await openTown(people)))
afterAll(() => town.close())

const rowsOn = (phone: Phone) => phone.shown().locator('.rec')
const blocksOn = (phone: Phone): Promise<number> => phone.shown().locator('[id^=records-block]').count()

/** Opens the list after home has finished loading, and waits until the sums of the list have loaded too. */
async function openRecords(person: string, platform: (typeof platformNames)[number]): Promise<Phone> {
  const phone = await town.phoneOf(person, platform, { now: startTime, dist: builtApp(platform).dist })
  phone.page.setDefaultTimeout(30_000)
  // Otherwise home's remaining setData would be counted as the list's.
  await phone.waitForText('全部使用记录')
  await phone.go('navigateTo', recordsPage)
  await rowsOn(phone).nth(19).waitFor()
  await phone.shown().locator('.r-sum').first().waitFor()
  return phone
}

/** Returns the setData bytes of the records page so far. */
async function bytesOf(phone: Phone): Promise<number> {
  const log = await phone.setDataLog()
  return log.reduce((sum, { page, bytes }) => sum + (page.includes('records') ? bytes : 0), 0)
}

/** Scrolls to the end, and waits until the next page of records is there. */
async function scrollOn(phone: Phone): Promise<void> {
  const before = await blocksOn(phone)
  await phone.scrollToEnd()
  await phone.shown().locator(`#records-block-${before}`).waitFor({ state: 'attached' })
}

async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
}

describe.each(platformNames)('ten thousand records on %s', (platform) => {
  test(
    'cost no more at first than forty, and little for every twenty more',
    async () => {
      const forty = await openRecords('retiree', platform)
      const many = await openRecords('ten-thousand', platform)
      expect(await bytesOf(many)).toBeLessThanOrEqual((await bytesOf(forty)) * budgets.timesForty)

      const before = await bytesOf(many)
      await scrollOn(many)
      await rowsOn(many).nth(39).waitFor()
      expect((await bytesOf(many)) - before).toBeLessThanOrEqual(budgets.pageBytes)
      assertNoErrors(forty)
      assertNoErrors(many)
    },
    5 * minutes,
  )

  test(
    'leave few elements and a flat heap, however far they are scrolled',
    async () => {
      const phone = await openRecords('ten-thousand', platform)
      const session = await phone.page.context().newCDPSession(phone.page)
      await session.send('Performance.enable')
      const elements = (): Promise<number> =>
        phone.shown().evaluate((page) => page.querySelectorAll('*').length)
      let most = 0
      const scrollTo = async (blocks: number): Promise<void> => {
        while ((await blocksOn(phone)) < blocks) {
          await scrollOn(phone)
          most = Math.max(most, await elements())
        }
      }
      await scrollTo(20)
      const before = await heapBytes(session)
      await scrollTo(70)
      const perRecord = ((await heapBytes(session)) - before) / 1_000
      expect(most).toBeLessThan(budgets.elements)
      expect(perRecord).toBeLessThan(budgets.heapBytesPerRecord)

      await phone.shown().evaluate((page) => void (page.scrollTop = 0))
      await rowsOn(phone).first().waitFor()
      await phone.shown().locator('#records-block-0 .rec').nth(19).waitFor()
      expect(await elements()).toBeLessThan(budgets.elements)
      assertNoErrors(phone)
    },
    10 * minutes,
  )
})
