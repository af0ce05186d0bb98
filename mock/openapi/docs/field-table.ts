import type { JsonSchema } from '../document'
import { html, type Markup } from './markup'
import { typeText } from './type-text'

/** One field, named by its way from the top: `fee_list[].cnt`. */
interface FieldRow {
  readonly name: string
  readonly optional: boolean
  readonly schema: JsonSchema
}

/** Fields of a schema as a table: name, type, note. Fields inside are rows of their own; shared schemas are links. */
export function fieldTable(schema: JsonSchema): Markup {
  const rows = rowsOf(schema, '')
  const conditions = (schema['x-checks'] ?? []).map(
    (check) => html`<p class="caption">另有核对：${check}</p>`,
  )
  if (rows.length === 0) return html`<p class="caption">${typeText(schema)}，没有字段。</p>`
  return html`<table>
      <thead>
        <tr>
          <th>字段</th>
          <th>类型</th>
          <th>说明</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(rowMarkup)}
      </tbody>
    </table>
    ${conditions}`
}

const rowMarkup = ({ name, optional, schema }: FieldRow): Markup =>
  html`<tr>
    <td><code>${name}</code>${optional ? html` <small>可省</small>` : ''}</td>
    <td>${typeText(schema)}</td>
    <td>${schema.description}</td>
  </tr>`

function rowsOf(schema: JsonSchema, before: string): FieldRow[] {
  const rows = new Map<string, FieldRow>()
  for (const { path, object } of objectsIn(schema, before)) {
    for (const [field, inner] of Object.entries(object.properties ?? {})) {
      const name = path + field
      const optional = !(object.required ?? []).includes(field)
      for (const row of [{ name, optional, schema: inner }, ...rowsOf(inner, name)]) {
        rows.set(row.name, merged(rows.get(row.name), row))
      }
    }
  }
  return [...rows.values()]
}

/** The same field in two of several shapes: either type. */
const merged = (known: FieldRow | undefined, row: FieldRow): FieldRow =>
  known && JSON.stringify(known.schema) !== JSON.stringify(row.schema)
    ? { ...row, schema: { ...row.schema, ...eitherOf(known.schema, row.schema) } }
    : row

const eitherOf = (one: JsonSchema, other: JsonSchema): JsonSchema => ({
  anyOf: [...(one.anyOf ?? [one]), other].map(({ description, ...shape }) => (description ? shape : shape)),
})

/** Objects written out in a schema: itself, its entries, its alternatives. */
function objectsIn(
  schema: JsonSchema,
  path: string,
): { readonly path: string; readonly object: JsonSchema }[] {
  if (schema.properties) return [{ path: path && !path.endsWith('.') ? `${path}.` : path, object: schema }]
  if (schema.items) return objectsIn(schema.items, `${path}[]`)
  return (schema.anyOf ?? schema.oneOf ?? []).flatMap((option) => objectsIn(option, path))
}
