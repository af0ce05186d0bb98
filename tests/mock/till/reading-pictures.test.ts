import type { PNG } from 'pngjs'
import { readCodes } from 'mock/till/page/read-codes'
import { readPicture, readScanned } from 'mock/till/scanned-text'
import { loadDecoder, pixelsOf } from '../../decode-picture'
import { barModules, picture, qrModules } from './code-pictures'

const one = '9113501123456789012345678906'
const other = '9113501987654321098765432150'

const textsIn = async (png: PNG): Promise<string[]> => (await readCodes(pixelsOf(png))).sort()

beforeAll(loadDecoder)

describe('the codes in a picture', () => {
  it.each([3, 6, 10])('a QR code of %i pixels a module is read', async (scale) => {
    expect(await textsIn(picture([qrModules(one)], scale))).toEqual([one])
  })

  it.each([1, 2, 3])('a bar code of %i pixels a module is read', async (scale) => {
    expect(await textsIn(picture([barModules(one)], scale))).toEqual([one])
  })

  it('a QR code above its bar code is one text', async () => {
    expect(await textsIn(picture([qrModules(one), barModules(one)], 3))).toEqual([one])
  })

  it('two QR codes are two texts, and so are a QR code and another bar code', async () => {
    expect(await textsIn(picture([qrModules(one), qrModules(other)], 4))).toEqual([one, other])
    expect(await textsIn(picture([qrModules(one), barModules(other)], 3))).toEqual([one, other])
  })

  it('nothing is found in nothing', async () => {
    expect(await textsIn(picture([], 1, 200))).toEqual([])
  })
})

describe('what a picture is worth', () => {
  const resultOf = (texts: readonly string[]) => {
    const read = readPicture(texts)
    return read.ok ? read.value : read.error
  }

  it('one voucher, however often it is there, and whatever poster hangs beside it', () => {
    expect(resultOf([one, one])).toBe(one)
    expect(resultOf(['https://example.com', one])).toBe(one)
  })

  it('two vouchers: crop it', () => expect(resultOf([one, other])).toMatch(/2 个不同的码：请裁剪/))
  it('no code: another picture, or the digits', () => expect(resultOf([])).toMatch(/没有找到码：请换一张/))
  it('something else: what it is', () => {
    expect(resultOf(['134567890123456789'])).toMatch(/微信付款码/)
    expect(resultOf(['https://example.com'])).toMatch(/只有数字/)
  })
})

describe('digits as people type them', () => {
  it.each([
    '9113 5011',
    '9113-5011',
    ' 91135011\n',
    '９１１３５０１１',
    ']C191135011',
    ']Q191135011\t',
    '\u000291135011\u0003',
    '\u001d91135011\u001d',
    '\u200b9113\u202d5011\ufeff',
    '9113\u20135011',
  ])('%j are digits', (text) => {
    expect(readScanned(text)).toEqual({ ok: true, value: '91135011' })
  })
})
