import type { JsonSchema } from 'mock/openapi/document'

/** Yields every object in a document, except those in its examples. */
export function* parts(part: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof part !== 'object' || part === null) return
  if (!Array.isArray(part)) yield part as Readonly<Record<string, unknown>>
  for (const [name, inner] of Object.entries(part)) {
    if (name !== 'example') yield* parts(inner)
  }
}

/** Yields a schema and every schema inside it, each with a name that tells its place. */
export function* schemasWithin(name: string, schema: JsonSchema): Generator<readonly [string, JsonSchema]> {
  yield [name, schema]
  const { properties = {}, items, prefixItems = [], anyOf = [], oneOf = [] } = schema
  for (const [field, inner] of Object.entries(properties)) yield* schemasWithin(`${name}.${field}`, inner)
  for (const inner of [...(items ? [items] : []), ...prefixItems, ...anyOf, ...oneOf]) {
    yield* schemasWithin(`${name}[]`, inner)
  }
}
