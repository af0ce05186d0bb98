import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig } from '@valibot/to-json-schema'
import type { Schema } from '@/contract/endpoint'
import type { JsonSchema } from './document'
import { noteOf } from './field-notes'
import { scalarNotes } from './scalar-notes'
import { sharedSchemas } from './shared-schemas'

const componentRoot = '#/components/schemas/'
export const refTo = (name: string): string => componentRoot + name

/** Conditions between fields: JSON Schema cannot say them, so the sentence of their refusal is kept. */
const conditions = new Set(['check', 'raw_check', 'partial_check', 'check_items'])

const config: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  overrideRef: ({ referenceId }) => refTo(referenceId),
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (!conditions.has(valibotAction.type)) return undefined
    const before = (jsonSchema as JsonSchema)['x-checks'] ?? []
    const message = 'message' in valibotAction ? valibotAction.message : undefined
    return {
      ...jsonSchema,
      'x-checks': [...before, typeof message === 'string' ? message : 'a condition between fields'],
    } as typeof jsonSchema
  },
}

/**
 * A decoder as JSON Schema of what it accepts on the wire; shared schemas become references, fields get their notes.
 * @param owner the endpoint it belongs to
 * @throws when a schema says something JSON Schema cannot: nothing is left out in silence
 */
export function wireSchema(schema: Schema, owner: string): JsonSchema {
  const whole = toJsonSchema(schema, { ...config, definitions: sharedSchemas })
  const own = Object.entries(whole).filter(([name]) => name !== '$schema' && name !== '$defs')
  return noted(Object.fromEntries(own), owner)
}

/** The shared schemas by name; references between them resolve as well. */
export function sharedWireSchemas(): Readonly<Record<string, JsonSchema>> {
  const converted = Object.entries(toJsonSchemaDefs(sharedSchemas, config) as Record<string, JsonSchema>)
  return Object.fromEntries(
    converted.map(([name, schema]) => [name, withNote(noted(schema, name), scalarNotes[name])]),
  )
}

const withNote = (schema: JsonSchema, description: string | undefined): JsonSchema =>
  description === undefined ? schema : { ...schema, description }

/** The same schema with a note on every field that has one, however deep. */
function noted(schema: JsonSchema, owner: string): JsonSchema {
  const { properties, items, prefixItems, anyOf, oneOf } = schema
  const inside = (inner: JsonSchema): JsonSchema => noted(inner, owner)
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([field, inner]) => [
          field,
          withNote(noted(inner, field), noteOf(owner, field)),
        ]),
      ),
    }),
    ...(items && { items: inside(items) }),
    ...(prefixItems && { prefixItems: prefixItems.map(inside) }),
    ...(anyOf && { anyOf: anyOf.map(inside) }),
    ...(oneOf && { oneOf: oneOf.map(inside) }),
  }
}
