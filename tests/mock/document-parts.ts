import type { JsonSchema } from 'mock/openapi/document'

/** Every object in a document but those of its examples. */
export function* parts(part: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof part !== 'object' || part === null) return
  if (!Array.isArray(part)) yield part as Readonly<Record<string, unknown>>
  for (const [name, inner] of Object.entries(part)) {
    if (name !== 'example') yield* parts(inner)
  }
}

/** A schema and every schema written out in it, each with a name that says where. */
export function* schemasWithin(name: string, schema: JsonSchema): Generator<readonly [string, JsonSchema]> {
  yield [name, schema]
  const { properties = {}, items, prefixItems = [], anyOf = [], oneOf = [] } = schema
  for (const [field, inner] of Object.entries(properties)) yield* schemasWithin(`${name}.${field}`, inner)
  for (const inner of [...(items ? [items] : []), ...prefixItems, ...anyOf, ...oneOf]) {
    yield* schemasWithin(`${name}[]`, inner)
  }
}
