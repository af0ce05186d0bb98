/** The part of JSON Schema (2020-12) that schemas on the wire need. */
export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly prefixItems?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly enum?: readonly (string | number)[]
  readonly const?: string | number | boolean
  readonly pattern?: string
  readonly examples?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  /** Our extension: further checks, in the words of the contract. */
  readonly 'x-checks'?: readonly string[]
}

/** A reference to a component of the document. */
export interface Reference {
  readonly $ref: string
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly description?: string
  readonly schema: JsonSchema
  readonly example?: unknown
}

/** A body in JSON. */
export interface Content {
  readonly 'application/json': { readonly schema: JsonSchema; readonly example?: unknown }
}

/** An answer of an operation. */
export interface Answer {
  readonly description: string
  readonly headers?: Readonly<Record<string, Reference | { description: string; schema: JsonSchema }>>
  readonly content: Content
}

/** One method of one path; each endpoint of the contract becomes one operation. */
export interface Operation {
  readonly operationId: string
  readonly tags: readonly [string]
  readonly summary: string
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters: readonly (Parameter | Reference)[]
  readonly requestBody?: { readonly required: true; readonly content: Content }
  readonly responses: {
    readonly '200': Answer
    readonly '204'?: { readonly description: string }
    readonly '4XX': Reference
    readonly default: Reference
  }
}

/** The methods that the contract uses. */
export type Method = 'get' | 'post' | 'delete'

/** The part of an OpenAPI 3.1 document that describes a gateway. */
export interface OpenApi {
  readonly openapi: '3.1.0'
  readonly info: {
    readonly title: string
    readonly version: string
    readonly license: { readonly name: string; readonly identifier: string }
    readonly description: string
  }
  readonly servers: readonly { readonly url: string; readonly description: string }[]
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, Readonly<Record<string, string>>>>
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly headers: Readonly<Record<string, { description: string; schema: JsonSchema }>>
    readonly responses: Readonly<Record<string, Answer>>
    readonly schemas: Readonly<Record<string, JsonSchema>>
  }
}
