import { failed, ok, type Result } from '@/domain/result'
import { ungrouped } from '@/domain/typed-text'
import { codeLength } from '@/domain/voucher-code'

/**
 * Payment codes that a scanner may read (rules.md §4.2): they are worth money, so they must not be sent to the city.
 */
const paymentCodes: readonly (readonly [RegExp, string])[] = [
  [/^1[0-5]\d{16}$/, '微信付款码'],
  [/^(2[5-9]|30)\d{14,22}$/, '支付宝付款码'],
  [/^62\d{17}$/, '云闪付付款码'],
]

/** The longest `ec_qrcode` that the contract accepts. */
const longestCode = 64

/** The kind of code that a scanner may put before what it read, such as `]C1` or `]Q1` (ISO/IEC 15424). */
const kindOfCode = /^\][A-Za-z][\dA-Za-z]/

const digitsIn = (text: string): string => ungrouped(text).replace(kindOfCode, '')

/** Tells whether a text has all the digits of a voucher, so that a till need not wait for Enter. */
export function isWholeCode(text: string): boolean {
  const digits = digitsIn(text)
  return digits.length === codeLength && /^\d+$/.test(digits)
}

/**
 * Reads the digits from a typed, pasted or scanned text: spaces, dashes, full-width digits and what scanners add are
 * allowed. Only the city can say whether they are a valid code.
 * @returns the digits, or a sentence that says what to do
 */
export function readScanned(text: string): Result<string, string> {
  const digits = digitsIn(text)
  if (digits === '') return failed('请扫顾客的医保凭证，或者输入码下面的数字。')
  const payment = paymentCodes.find(([pattern]) => pattern.test(digits))
  if (payment) return failed(`这是${payment[1]}，不是医保凭证：请顾客打开医保凭证页再扫。`)
  if (!/^\d+$/.test(digits) || digits.length > longestCode)
    return failed('这不是医保凭证：医保凭证只有数字。请核对后再扫一次。')
  return ok(digits)
}

/**
 * Reads the digits from the texts of all codes found in one picture. A voucher shows the same digits twice, as QR and
 * as bar code.
 * @returns the digits, or a sentence that says what to do
 */
export function readPicture(texts: readonly string[]): Result<string, string> {
  const readings = [...new Set(texts)].map(readScanned)
  const codes = new Set(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])))
  if (codes.size > 1) return failed(`图里有 ${codes.size} 个不同的码：请裁剪到只剩顾客的医保凭证，再试一次。`)
  const [code] = codes
  if (code !== undefined) return ok(code)
  return readings[0] ?? failed('图里没有找到码：请换一张完整、清楚的截图，或者输入码下面的数字。')
}
