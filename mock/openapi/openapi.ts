import type { Endpoint } from '@/contract/endpoint'
import { endpoints, type EndpointName } from '@/contract/endpoints'
import type { JsonSchema, OpenApi } from './document'
import { documentInfo, answerHeaders, headerParameters, refusedAnswer, securitySchemes } from './frame'
import { operationOf } from './operation'
import { endpointGroups, tagOf } from './groups/all-groups'
import { refTo, sharedWireSchemas } from './wire-schema'

const named = Object.entries<Endpoint>(endpoints) as [EndpointName, Endpoint][]

/**
 * Builds the OpenAPI 3.1 document of the contract: paths and schemas from `src/contract`, examples from the mock city.
 * The same contract and city give the same document, byte for byte.
 */
export function openApi(): OpenApi {
  const paths = pathItems()
  const components = {
    securitySchemes,
    parameters: headerParameters,
    headers: answerHeaders,
    responses: refusedAnswer,
  }
  return {
    openapi: '3.1.0',
    info: documentInfo,
    servers: [{ url: '/api/v1', description: '这个网关' }],
    tags: endpointGroups.map(({ tag }) => ({
      name: tag,
      description: named
        .filter(([name]) => tagOf(name) === tag)
        .map(([name]) => name)
        .join('、'),
    })),
    paths,
    components: { ...components, schemas: usedSchemas([paths, components]) },
  }
}

function pathItems(): OpenApi['paths'] {
  const paths: Record<string, OpenApi['paths'][string]> = {}
  for (const [name, { path, method }] of named) {
    const key = path.replace(/:(\w+)/g, '{$1}')
    paths[key] = { ...paths[key], [method.toLowerCase()]: operationOf(name) }
  }
  return sorted(paths)
}

/** Returns the shared schemas that the document refers to, directly or through another schema. */
function usedSchemas(from: unknown): Readonly<Record<string, JsonSchema>> {
  const all = sharedWireSchemas()
  const used: Record<string, JsonSchema> = {}
  const visit = (part: unknown): void => {
    const text = JSON.stringify(part)
    for (const [name, schema] of Object.entries(all)) {
      if (name in used || !text.includes(`"${refTo(name)}"`)) continue
      used[name] = schema
      visit(schema)
    }
  }
  visit(from)
  return sorted(used)
}

const sorted = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))

/** Formats a document as the text of `openapi.json`. */
export const openApiText = (document: OpenApi): string => `${JSON.stringify(document, null, 2)}\n`
