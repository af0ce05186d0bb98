import type { JsonSchema } from 'mock/openapi/document'

/** The shared schemas by name, as they are in the document. */
export type Shared = Readonly<Record<string, JsonSchema>>

/**
 * Tells whether a value fits a schema of the document. It covers the part of JSON Schema that the document uses, so
 * that the document itself is checked against the answers of the city, and not only the decoders it is made of.
 */
export function fits(value: unknown, schema: JsonSchema, shared: Shared): boolean {
  const { $ref, anyOf, oneOf } = schema
  if ($ref !== undefined) {
    const target = shared[$ref.slice($ref.lastIndexOf('/') + 1)]
    return target !== undefined && fits(value, target, shared)
  }
  const either = anyOf ?? oneOf
  if (either) return either.some((option) => fits(value, option, shared))
  if (schema.const !== undefined) return value === schema.const
  if (schema.enum) return schema.enum.some((known) => known === value)
  switch (schema.type) {
    case 'object':
      return fitsObject(value, schema, shared)
    case 'array':
      return Array.isArray(value) && fitsList(value, schema, shared)
    case 'string':
      return typeof value === 'string' && fitsText(value, schema)
    case 'integer':
      return Number.isSafeInteger(value) && fitsNumber(value as number, schema)
    case 'number':
      return typeof value === 'number' && fitsNumber(value, schema)
    case 'null':
      return value === null
    default:
      return schema.type === typeof value
  }
}

function fitsObject(value: unknown, { properties = {}, required = [] }: JsonSchema, shared: Shared): boolean {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Readonly<Record<string, unknown>>
  return (
    required.every((name) => name in fields) &&
    Object.entries(properties).every(
      ([name, inner]) => !(name in fields) || fits(fields[name], inner, shared),
    )
  )
}

const fitsList = (list: readonly unknown[], schema: JsonSchema, shared: Shared): boolean =>
  list.length >= (schema.minItems ?? 0) &&
  list.length <= (schema.maxItems ?? Infinity) &&
  list.every((entry, n) => {
    const inner = schema.prefixItems?.[n] ?? schema.items
    return inner !== undefined && fits(entry, inner, shared)
  })

const fitsText = (text: string, { pattern, minLength = 0, maxLength = Infinity }: JsonSchema): boolean =>
  text.length >= minLength && text.length <= maxLength && new RegExp(pattern ?? '').test(text)

const fitsNumber = (n: number, { minimum = -Infinity, maximum = Infinity }: JsonSchema): boolean =>
  n >= minimum && n <= maximum
