import * as v from 'valibot'
import { verifyDocument, type IssuedDocument } from '@/contract/document'
import { requestIdHeader } from '@/contract/http'
import { readCheckNumber } from '@/domain/check-number'
import { newId } from '../../till/new-id'
import { byId } from '../../till/page/elements'
import { findCodes } from '../../till/page/find-codes'
import { documentRows } from './draw-document'

/** The sentences where a document could not be verified. */
const complaints = {
  typing: '这不是校验码，或者有一位不对：请照着单子再核对一遍，一共 24 位数字。',
  unknown: '查不到：城市没有开过这个校验码的单子，请不要接受。',
  down: '连不上城市，还没有查验：请稍后再试。',
  picture: '图里没有找到校验码：请换一张完整、清楚的图片，或者输入数字。',
} as const

const number = byId('verify-number', HTMLInputElement)
const file = byId('verify-file', HTMLInputElement)
const result = byId('verify-result', HTMLElement)
const complaint = byId('verify-complaint', HTMLElement)

/** Shows what the city said: a document, or why there is none. An earlier answer never stays beside another number. */
function show(answer: IssuedDocument | keyof typeof complaints | undefined): void {
  const isDocument = typeof answer === 'object'
  result.hidden = !isDocument
  result.replaceChildren(...(isDocument ? documentRows(answer) : []))
  complaint.hidden = isDocument || answer === undefined
  complaint.textContent = typeof answer === 'string' ? complaints[answer] : ''
}

async function ask(checkNumber: string): Promise<IssuedDocument | 'unknown' | 'down'> {
  const { method, path, reply, encode } = verifyDocument
  const headers = { 'content-type': 'application/json', [requestIdHeader]: newId() }
  const body = JSON.stringify(encode(checkNumber).body)
  const answer = await fetch(`/api/v1${path}`, { method, headers, body })
  if (answer.status === 404) return 'unknown'
  return answer.ok ? v.parse(reply, await answer.json()) : 'down'
}

async function verify(text: string): Promise<void> {
  const checkNumber = readCheckNumber(text)
  show(undefined)
  if (checkNumber === undefined) return show('typing')
  const answer = await ask(checkNumber).catch(() => 'down' as const)
  if (readCheckNumber(number.value) === checkNumber) show(answer)
}

async function verifyPicture(picture: Blob): Promise<void> {
  const bitmap = await createImageBitmap(picture).catch(() => undefined)
  const texts = bitmap ? await findCodes(bitmap, bitmap.width, bitmap.height).catch(() => []) : []
  const found = texts.find((text) => readCheckNumber(text) !== undefined)
  if (found === undefined) return show('picture')
  number.value = found
  await verify(found)
}

byId('verify-form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault()
  void verify(number.value)
})
number.addEventListener('input', () => show(undefined))
file.addEventListener('change', () => {
  const [picture] = Array.from(file.files ?? [])
  file.value = ''
  if (picture) void verifyPicture(picture)
})
