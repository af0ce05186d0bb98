import { failed, ok, type Result } from '@/domain/result'
import { problemCode } from '@/domain/problem'
import { basketFen, isVisitCode, sampleBasket } from './basket'
import { withBoxes } from '../catalogue/trace-codes'
import { newId, newSerial } from './new-id'
import { addsUp } from './split-lines'
import { createTillCity, type TillAnswer, type Fetch, type TillCity } from './till-city'
import { readFlags, usage, type Order } from './till-flags'
import { basketText, customerText, reversedText, settledText, splitText } from './till-text'
import { nextStep } from './till-words'

type Print = (text: string) => void
type Purchase = Extract<Order, { is: 'purchase' }>
type Reversal = Extract<Order, { is: 'reversal' }>

/**
 * Runs a till on the command line: `npm run till -- <digits>` (README in this folder).
 * @param argv the arguments after the command's name
 * @returns the exit code: 0 when it was done, 1 when anything was refused or failed
 */
export async function runTill(argv: readonly string[], print: Print, fetch: Fetch): Promise<0 | 1> {
  const order = readFlags(argv)
  if (!order.ok) {
    print(`${order.error}\n\n${usage}`)
    return 1
  }
  const gateway = `${order.value.city.replace(/\/+$/, '').replace(/\/api\/v1$/, '')}/api/v1`
  const city = createTillCity({ gateway, fetch, newId })
  const done =
    order.value.is === 'purchase'
      ? await purchase(order.value, city, print)
      : await reverse(order.value, city, print)
  if (done.ok) return 0
  print(done.error)
  return 1
}

type Done = Promise<Result<void, string>>

async function purchase(order: Purchase, city: TillCity, print: Print): Done {
  // Decoding uses the code up, so everything else that can be wrong is checked before.
  const place = await institutionOf(order, city)
  if (!place.ok) return place
  const usual = isVisitCode(place.value.med_type) ? place.value.med_type : '41'
  const visit = order.visit ?? usual
  const items = (order.items ?? sampleBasket(visit)).map((item) => withBoxes(item, newSerial))
  const decoded = await withSentence(city.decode(order.digits, order.institution, newId()), '扫码')
  if (!decoded.ok) return decoded
  print(`${place.value.fixmedins_name}\n\n${customerText(decoded.value)}\n\n${basketText(items)}\n`)
  const body = { auth_token: decoded.value.authToken, med_type: visit, fee_list: items }
  const split = await withSentence(city.preSettle(body), '试算')
  if (!split.ok) return split
  print(`${splitText(split.value)}\n`)
  if (!addsUp(split.value, basketFen(items)))
    return failed('医保算出的金额对不上，没有结算。（代码 DATA-01）')
  const settled = await withSentence(city.settle(body, newId()), '结算')
  if (!settled.ok) return settled
  print(settledText(settled.value))
  return ok(undefined)
}

async function institutionOf({ institution }: Purchase, city: TillCity) {
  const all = await withSentence(city.institutions(), '查机构')
  if (!all.ok) return all
  const found = all.value.find(({ fixmedins_code }) => fixmedins_code === institution)
  const names = all.value.map((one) => `  ${one.fixmedins_code}  ${one.fixmedins_name}`).join('\n')
  return found ? ok(found) : failed(`没有机构 ${institution}；--institution 可以是\n${names}`)
}

async function reverse(order: Reversal, city: TillCity, print: Print): Done {
  const reversed = await withSentence(city.reverse(order.settlementId, order.institution, newId()), '撤销')
  if (!reversed.ok) return reversed
  print(reversedText(reversed.value))
  return ok(undefined)
}

/**
 * Turns a failed answer into a text for the person at the till: the action that failed, the reason, the next step, and
 * the code.
 */
async function withSentence<T>(answered: TillAnswer<T>, act: string): Promise<Result<T, string>> {
  const answer = await answered
  if (answer.ok) return answer
  const { problem, sentence } = answer.error
  return failed(`${act}没有成功：${sentence}（代码 ${problemCode(problem)}）\n下一步：${nextStep(problem)}`)
}

if (require.main === module) {
  void runTill(process.argv.slice(2), console.log, fetch).then((code) => (process.exitCode = code))
}
