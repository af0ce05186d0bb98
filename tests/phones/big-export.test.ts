import { people } from 'mock/world/people/people'
import { assertNoErrors } from '../simulator'
import { recordsPage } from './records-on-screen'
import { openTown, platforms, type Town } from './town'

const linesOf = (table: string): string[] => table.replace('\ufeff', '').trimEnd().split('\r\n').slice(1)

describe.each(platforms)('Somebody with ten thousand records, on %s', (platform) => {
  let town: Town
  beforeAll(async () => void (town = await openTown(people)))
  afterAll(() => town.close())

  test('is told how much it is before it starts, and takes all of it along: part by part, and as a file', async () => {
    const phone = await town.phoneOf('ten-thousand', platform)
    await phone.waitForText('全部使用记录')
    await phone.go('navigateTo', recordsPage)
    await phone.shown().locator('.r-sum').first().waitFor()
    await phone.tap('#records-export')
    await phone.waitForText('约 10,000 条，1.7 MB')
    await phone.tap('#export-start')
    await phone.waitForText(/10,000 条记录已备好，1\.\d MB/, 60_000)

    const { parts } = /复制第 1 份（共 (?<parts>\d+) 份）/.exec(await phone.text())?.groups ?? {}
    const count = Number(parts)
    expect(count).toBeGreaterThan(2)
    const copied: string[] = []
    for (let part = 1; part <= count; part += 1) {
      await phone.tap('#export-copy')
      await phone.waitForText(part < count ? `第 ${part} 份（共 ${count} 份）已复制` : '已复制，可以粘贴')
      copied.push(...linesOf((await phone.device()).clipboard))
    }
    expect(new Set(copied).size).toBe(10_000)

    await phone.tap('#export-file')
    await phone.waitForText(platform === 'alipay' ? '文件已经存到手机里' : '文件已经交给你选的聊天')
    const { savedFiles, sharedFiles } = await phone.device()
    const [file] = platform === 'alipay' ? savedFiles : sharedFiles
    expect(linesOf(file?.text ?? '')).toEqual(copied)
    assertNoErrors(phone)
  })
})
