import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { Id } from '@/contract/scalars'
import type { WireTillItem } from '@/contract/till'
import { parseFen } from '@/domain/typed-amount'
import { failed, ok, type Result } from '@/domain/result'
import { amountBasket, isBasket, isVisitCode, pickItems, visitCodes, type VisitCode } from './basket'
import { readScanned } from './scanned-text'

/** An order from the command line. Without a visit, the institution's usual one is meant. */
export type Order =
  | {
      readonly is: 'purchase'
      readonly digits: string
      readonly items: readonly WireTillItem[] | undefined
      readonly visit: VisitCode | undefined
      readonly institution: string
      readonly city: string
    }
  | {
      readonly is: 'reversal'
      readonly settlementId: string
      readonly institution: string
      readonly city: string
    }

/** The usage of the command. */
export const usage = `用法：npm run till -- <码上的数字> [--amount 86.40 | --items "氨氯地平×2,维生素C"]
                          [--visit 41] [--institution Y350100001] [--city http://127.0.0.1:4000]
      npm run till -- --reverse <结算号> [--institution Y350100001] [--city http://127.0.0.1:4000]`

const options = {
  amount: { type: 'string' },
  items: { type: 'string' },
  visit: { type: 'string' },
  institution: { type: 'string', default: 'Y350100001' },
  city: { type: 'string', default: 'http://127.0.0.1:4000' },
  reverse: { type: 'string' },
} as const
const known = Object.keys(options).map((name) => `--${name}`)

interface Flags {
  readonly amount?: string
  readonly items?: string
  readonly visit?: string
  readonly institution: string
  readonly city: string
  readonly reverse?: string
}

/**
 * Reads the arguments of the command.
 * @returns the order, or a sentence that says what to change
 */
export function readFlags(argv: readonly string[]): Result<Order, string> {
  const parsed = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue
    if (!known.includes(token.rawName))
      return failed(`没有 ${token.rawName} 这个选项；有：${known.join(' ')}`)
    if (!token.value) return failed(`${token.rawName} 后面要有值`)
  }
  const flags = parsed.values as unknown as Flags
  if (!/^https?:\/\/[^/\s]+/.test(flags.city))
    return failed(`--city 是“${flags.city}”；请写完整的地址，例如 http://127.0.0.1:4000`)
  if (!isId(flags.institution))
    return failed(`--institution 是“${flags.institution}”；请写机构编码，例如 Y350100001`)
  return flags.reverse === undefined
    ? readPurchase(parsed.positionals.join(''), flags)
    : readReversal(flags.reverse, parsed.positionals, flags)
}

const isId = (text: string): boolean => v.is(Id, text)

function readPurchase(typed: string, flags: Flags): Result<Order, string> {
  const { amount, items, visit, institution, city } = flags
  const digits = readScanned(typed)
  if (!digits.ok) return digits
  if (amount !== undefined && items !== undefined) return failed('--amount 和 --items 只能写一个')
  if (visit !== undefined && !isVisitCode(visit))
    return failed(`--visit 是“${visit}”；可以是 ${visitCodes.join('、')}`)
  const basket = readBasket(amount, items)
  if (!basket.ok) return basket
  return ok({ is: 'purchase', digits: digits.value, items: basket.value, visit, institution, city })
}

function readBasket(
  amount: string | undefined,
  items: string | undefined,
): Result<WireTillItem[] | undefined, string> {
  if (items !== undefined) return pickItems(items)
  if (amount === undefined) return ok(undefined)
  const fen = parseFen(amount)
  const basket = fen === undefined ? [] : amountBasket(fen)
  return isBasket(basket)
    ? ok(basket)
    : failed(`--amount 是“${amount}”；请写 0.01 到 100,000.00 元之间的金额，例如 86.40`)
}

function readReversal(
  settlementId: string,
  positionals: readonly string[],
  { institution, city, amount, items, visit }: Flags,
): Result<Order, string> {
  if (positionals.length > 0 || amount !== undefined || items !== undefined || visit !== undefined)
    return failed('撤销只要结算号：npm run till -- --reverse <结算号>')
  if (!isId(settlementId)) return failed(`--reverse 是“${settlementId}”；请写结算时打印的结算号`)
  return ok({ is: 'reversal', settlementId, institution, city })
}
