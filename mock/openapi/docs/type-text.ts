import type { JsonSchema } from '../document'
import { html, type Markup } from './markup'

const names: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: 'true 或 false',
  object: '对象',
  null: 'null',
}

/** The name at the end of a reference. */
export const nameOf = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1)

/** What a value looks like, in a few words; shared schemas are links to their own table. */
export function typeText(schema: JsonSchema): Markup {
  const { $ref, items, prefixItems } = schema
  if ($ref !== undefined) return html`<a href="#schema-${nameOf($ref)}">${nameOf($ref)}</a>`
  if (items) return html`${typeText(items)} 的列表${countText(schema)}`
  const [first] = prefixItems ?? []
  if (first) return html`${prefixItems?.length} 个 ${typeText(first)}`
  const either = schema.anyOf ?? schema.oneOf
  if (either) return either.map(typeText).reduce((all, next) => html`${all} 或 ${next}`)
  if (schema.enum) return html`${schema.enum.join('｜')}`
  if (schema.const !== undefined) return html`${String(schema.const)}`
  const type = typeof schema.type === 'string' ? (names[schema.type] ?? schema.type) : '任意'
  return html`${type}${rangeText(schema)}`
}

function rangeText({ minimum, maximum, minLength, maxLength, pattern }: JsonSchema): string {
  const limits = [between(minimum, maximum, ''), between(minLength, maxLength, ' 字')].filter(Boolean)
  if (pattern !== undefined) limits.push(pattern)
  return limits.length > 0 ? `（${limits.join('，')}）` : ''
}

const countText = ({ minItems, maxItems }: JsonSchema): string => {
  const count = between(minItems, maxItems, ' 个')
  return count && `（${count}）`
}

/** Numbers that only say what a computer can count are left out. */
function between(least: number | undefined, most: number | undefined, unit: string): string {
  const from = least === Number.MIN_SAFE_INTEGER ? undefined : least
  const to = most === Number.MAX_SAFE_INTEGER ? undefined : most
  if (from !== undefined && to !== undefined) return from === to ? `${from}${unit}` : `${from}–${to}${unit}`
  if (from !== undefined) return `≥ ${from}${unit}`
  return to === undefined ? '' : `≤ ${to}${unit}`
}
