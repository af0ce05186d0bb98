import type { Fetch } from './gateway'

/** A JSON object as it is on the wire; its fields may hold anything. */
export type WireObject = Record<string, unknown>

/** A request on its way to the gateway. */
export interface ProxiedRequest {
  readonly method: string
  /** The path below `/api/v1`, with the query. */
  readonly path: string
  readonly headers: Headers
  readonly body: string | undefined
}

/** A response on its way back from the gateway. */
export interface ProxiedResponse {
  status: number
  headers: Headers
  wire: WireObject
}

/** The fault that a proxy puts in: into the request, in place of the gateway, or into the response. */
export interface Sabotage {
  /** Changes the headers or the body of a request, or the path it goes to. */
  readonly changeRequest?: (
    request: ProxiedRequest,
  ) => Partial<Pick<ProxiedRequest, 'path' | 'body'>> | undefined
  /** Responds in the gateway's place. */
  readonly respondInstead?: (
    request: ProxiedRequest,
  ) => { readonly status: number; readonly wire: WireObject } | undefined
  /** Changes a response in place. */
  readonly changeResponse?: (response: ProxiedResponse, request: ProxiedRequest) => void
}

/** Returns a `fetch` that reaches the gateway through a proxy with one fault. */
export const brokenGateway =
  ({ changeRequest, respondInstead, changeResponse }: Sabotage): Fetch =>
  async (url, init) => {
    const pathStart = url.indexOf('/api/v1') + '/api/v1'.length
    const original: ProxiedRequest = {
      method: init.method ?? 'GET',
      path: url.slice(pathStart),
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? init.body : undefined,
    }
    const request = { ...original, ...changeRequest?.(original) }
    const replacement = respondInstead?.(request)
    if (replacement)
      return responseOf({ status: replacement.status, headers: new Headers(), wire: replacement.wire })
    const { body = null } = request
    const fetched = await fetch(url.slice(0, pathStart) + request.path, {
      ...init,
      headers: request.headers,
      body,
    })
    const response: ProxiedResponse = {
      status: fetched.status,
      headers: new Headers(fetched.headers),
      wire: (await fetched.json()) as WireObject,
    }
    response.headers.delete('content-length')
    changeResponse?.(response, request)
    return responseOf(response)
  }

const responseOf = ({ status, headers, wire }: ProxiedResponse): Response =>
  new Response(JSON.stringify(wire), { status, headers })
