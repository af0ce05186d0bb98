import type { ProxiedRequest, ProxiedResponse, Sabotage, WireObject } from './broken-gateway'

/** Tells whether a request is for an operation, such as `GET /me`. */
export const isRequestFor = ({ method, path }: ProxiedRequest, operation: string): boolean =>
  `${method} ${path.split('?')[0] ?? ''}` === operation

/** Adds fen to fields that are amounts. */
export const addFen = (wire: WireObject, fields: readonly string[], fen: number): void =>
  fields.forEach((field) => void (wire[field] = Number(wire[field]) + fen))

/** Returns the accounts of a response; none where it has no list of them. */
export const accountsOf = ({ wire }: ProxiedResponse): readonly WireObject[] =>
  (wire['accounts'] ?? []) as WireObject[]

/** Returns a sabotage that changes only the responses to one operation, such as `GET /me`. */
export const changingResponsesTo = (
  operation: string,
  change: (response: ProxiedResponse) => void,
): Sabotage => ({
  changeResponse: (response, request) => {
    if (isRequestFor(request, operation)) change(response)
  },
})
