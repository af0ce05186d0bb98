import type { Page } from 'playwright-core'
import { decodePicture } from '../decode-picture'
import { assertNoErrors, failure, sharedBrowser, type Phone } from '../simulator'
import { openTown, platforms, startTime, type Town } from './town'

/** Returns the picture that the phone saved last, as a file. */
async function lastPhoto(phone: Phone): Promise<Buffer> {
  const photo = (await phone.device()).photos.slice(-1)[0] ?? ''
  return Buffer.from(photo.replace(/^data:image\/png;base64,/, ''), 'base64')
}

describe.each(platforms)('A document that others accept, on %s', (platform) => {
  let town: Town
  let office: Page
  beforeAll(async () => {
    town = await openTown()
    office = await (await sharedBrowser()).newPage()
    await office.goto(`${town.url}/verify`)
  })
  afterAll(async () => {
    await office.close()
    await town.close()
  })

  const officeReads = (text: string): Promise<void> =>
    office.getByText(text).first().waitFor({ timeout: 10_000 })
  async function verify(checkNumber: string): Promise<void> {
    await office.fill('#verify-number', checkNumber)
    await office.click('#verify-form button')
  }

  test('is saved as a picture that an office verifies, and is refused after one changed digit', async () => {
    const phone = await town.phoneOf('retiree', platform, { now: startTime })
    await phone.waitForText('个人账户余额')
    await phone.go('navigateTo', '/pages/records/records/index')
    await phone.tap('.rec')
    await phone.tap('#record-statement')
    await phone.waitForText('医疗保险结算单')
    const total = /总费用\s*¥([\d,.]+)/.exec(await phone.text())?.[1] ?? 'none'
    const printed = await phone.shown().locator('#document-number').innerText()

    await phone.tap('#document-save')
    await phone.waitForText('已经存到相册')
    const picture = await lastPhoto(phone)
    const number = (await decodePicture(picture, 'qr')) ?? ''
    expect(number).toBe(printed.replace(/\s/g, ''))

    await office.setInputFiles('#verify-file', { name: 'a.png', mimeType: 'image/png', buffer: picture })
    await officeReads('查验通过')
    const shown = await office.locator('#verify-result').innerText()
    expect(shown).toContain(total)
    expect(shown).toContain('*建国')
    expect(shown).not.toMatch(/片|胶囊|990101/)

    const digit = (Number(number[9]) + 1) % 10
    await verify(`${number.slice(0, 9)}${digit}${number.slice(10)}`)
    await officeReads('有一位不对')
    expect(await office.locator('#verify-result').isHidden()).toBe(true)
    await verify(printed)
    await officeReads('查验通过')
    assertNoErrors(phone)
  })

  test('says what to do when the album is closed to the app, and opens the picture instead', async () => {
    const phone = await town.phoneOf('employee', platform, {
      now: startTime,
      url: '/pages/money/contributions/index',
    })
    await phone.tap('#contributions-certificate')
    await phone.waitForText('医疗保险参保凭证')
    await phone.mock('saveImageToPhotosAlbum', failure({ errMsg: 'fail auth deny', error: 2001 }))
    await phone.tap('#document-save')
    await phone.waitForText('在设置里允许保存到相册')
    await phone.tap('#document-open')
    await phone.shown().locator('#document-denied').waitFor({ state: 'detached' })
    expect(await phone.apiCalls('previewImage')).toHaveLength(1)

    await verify(await phone.shown().locator('#document-number').innerText())
    await officeReads('查验通过')
    expect(await office.locator('#verify-result').innerText()).toMatch(
      /职工基本医疗保险[^]*在职[^]*37 个月[^]*2026-11/,
    )
    assertNoErrors(phone)
  })

  test('that nobody issued, or a city that cannot be reached, is said in words', async () => {
    await verify('4000 0000 0000 0000 0000 0068')
    await officeReads('查不到')
    town.host.faults.everything = '503'
    await verify('4000 0000 0000 0000 0000 0068')
    await officeReads('连不上城市')
    town.host.faults.everything = undefined
    await verify('')
    await officeReads('这不是校验码')
  })
})
