import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig } from '@valibot/to-json-schema'
import type { Schema } from '@/contract/endpoint'
import type { JsonSchema } from './document'
import { noteOf } from './field-notes'
import { scalarNotes } from './scalar-notes'
import { sharedSchemas } from './shared-schemas'

const componentRoot = '#/components/schemas/'
/** Returns the reference to a shared schema. */
export const refTo = (name: string): string => componentRoot + name

/**
 * The actions that check several fields together: JSON Schema cannot express them, so the sentence of their refusal is
 * written into the document.
 */
const conditions = new Set(['check', 'raw_check', 'partial_check', 'check_items'])

const config: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  overrideRef: ({ referenceId }) => refTo(referenceId),
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (!conditions.has(valibotAction.type)) return undefined
    const before = (jsonSchema as JsonSchema)['x-checks'] ?? []
    const message = 'message' in valibotAction ? valibotAction.message : undefined
    // JSON Schema counts letters as the contract does, so it can say the same.
    const [, most, what] =
      (typeof message === 'string' && /^(\d+) (letters|entries) at most$/.exec(message)) || []
    if (most) return { ...jsonSchema, [what === 'letters' ? 'maxLength' : 'maxItems']: Number(most) }
    return {
      ...jsonSchema,
      'x-checks': [...before, typeof message === 'string' ? message : 'a condition between fields'],
    } as typeof jsonSchema
  },
}

/**
 * Converts a decoder to a JSON Schema of what it accepts on the wire; shared schemas become references, fields get
 * their notes.
 * @param owner the endpoint it belongs to
 * @throws when JSON Schema cannot express a part of the decoder: nothing is left out silently
 */
export function wireSchema(schema: Schema, owner: string): JsonSchema {
  const whole = toJsonSchema(schema, { ...config, definitions: sharedSchemas })
  const own = Object.entries(whole).filter(([name]) => name !== '$schema' && name !== '$defs')
  return withFieldNotes(Object.fromEntries(own), owner)
}

/** Converts the shared schemas, by name; references between them are resolved as well. */
export function sharedWireSchemas(): Readonly<Record<string, JsonSchema>> {
  const converted = Object.entries(toJsonSchemaDefs(sharedSchemas, config) as Record<string, JsonSchema>)
  return Object.fromEntries(
    converted.map(([name, schema]) => [name, withNote(withFieldNotes(schema, name), scalarNotes[name])]),
  )
}

const withNote = (schema: JsonSchema, description: string | undefined): JsonSchema =>
  description === undefined ? schema : { ...schema, description }

/** Returns the same schema with a note on every field that has one, at any depth. */
function withFieldNotes(schema: JsonSchema, owner: string): JsonSchema {
  const { properties, items, prefixItems, anyOf, oneOf } = schema
  const inside = (inner: JsonSchema): JsonSchema => withFieldNotes(inner, owner)
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([field, inner]) => [
          field,
          withNote(withFieldNotes(inner, field), noteOf(owner, field)),
        ]),
      ),
    }),
    ...(items && { items: inside(items) }),
    ...(prefixItems && { prefixItems: prefixItems.map(inside) }),
    ...(anyOf && { anyOf: anyOf.map(inside) }),
    ...(oneOf && { oneOf: oneOf.map(inside) }),
  }
}
