import type { Fetch } from './gateway'

/** What a wire object may hold. */
export type Wire = Record<string, unknown>

/** One request on its way to a gateway. */
export interface Passing {
  readonly method: string
  /** Below `/api/v1`, query included. */
  readonly path: string
  readonly headers: Headers
  readonly body: string | undefined
}

/** One answer on its way back. */
export interface Coming {
  status: number
  headers: Headers
  wire: Wire
}

/** What a proxy does wrong: with the request, instead of the gateway, or with its answer. */
export interface Sabotage {
  /** Changes the headers or the body of a request, or the path it goes to. */
  readonly onTheWay?: (passing: Passing) => Partial<Pick<Passing, 'path' | 'body'>> | undefined
  /** Answers in the gateway's place. */
  readonly instead?: (passing: Passing) => { readonly status: number; readonly wire: Wire } | undefined
  readonly onTheWayBack?: (coming: Coming, passing: Passing) => void
}

/** A gateway through a proxy that does one thing wrong. */
export const brokenGateway =
  ({ onTheWay, instead, onTheWayBack }: Sabotage): Fetch =>
  async (url, init) => {
    const at = url.indexOf('/api/v1') + '/api/v1'.length
    const asked: Passing = {
      method: init.method ?? 'GET',
      path: url.slice(at),
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? init.body : undefined,
    }
    const passing = { ...asked, ...onTheWay?.(asked) }
    const own = instead?.(passing)
    if (own) return answer({ status: own.status, headers: new Headers(), wire: own.wire })
    const { body = null } = passing
    const response = await fetch(url.slice(0, at) + passing.path, { ...init, headers: passing.headers, body })
    const coming: Coming = {
      status: response.status,
      headers: new Headers(response.headers),
      wire: (await response.json()) as Wire,
    }
    coming.headers.delete('content-length')
    onTheWayBack?.(coming, passing)
    return answer(coming)
  }

const answer = ({ status, headers, wire }: Coming): Response =>
  new Response(JSON.stringify(wire), { status, headers })
