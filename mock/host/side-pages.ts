import { endpoints, type EndpointName } from '@/contract/endpoints'
import type { CityRequest } from '../city'
import { endpointDocs } from '../openapi/groups/all-groups'
import { codeDecoder, tillPage } from '../till/till-page'
import type { CityHost } from './city-host'
import { readClock, setClock } from './clock-switches'
import { controlPage } from './control-page'
import { docsFile, docsPage, openApiJson } from './docs-page'
import { planFault, readFaults } from './fault-switches'
import { html, json, text, type SidePage } from './side-page'
import { readNotices } from './sent-notices'
import { readSmsCodes } from './sms-codes'
import { verifyPage } from './verify-page'

/** Lists the routes, one line each: method, path, permitted caller, purpose. */
export function routeList(): string {
  const rows = Object.entries(endpoints).map(([name, { method, path, caller }]) => [
    method.padEnd(6),
    `/api/v1${path}`.padEnd(44),
    caller.padEnd(8),
    endpointDocs[name as EndpointName].title,
  ])
  return rows.map((row) => row.join(' ')).join('\n')
}

type Answer = (host: CityHost, body: string) => SidePage

/** The pages of the host outside the gateway, by method and path. */
const pages: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['GET /', () => text(200, `${routeList()}\n\n${[...pages.keys()].join('\n')}\n`)],
  ['GET /docs', docsPage],
  ['GET /docs/swagger-ui.css', () => docsFile('swagger-ui.css')],
  ['GET /docs/swagger-ui-bundle.js', () => docsFile('swagger-ui-bundle.js')],
  ['GET /openapi.json', () => ({ status: 200, type: 'application/json', body: openApiJson() })],
  ['GET /till', () => html(tillPage())],
  ['GET /till/zxing_reader.wasm', () => ({ status: 200, type: 'application/wasm', body: codeDecoder() })],
  ['GET /verify', verifyPage],
  ['GET /faults', controlPage],
  ['GET /dev/faults', readFaults],
  ['POST /dev/faults', planFault],
  ['GET /dev/clock', readClock],
  ['POST /dev/clock', setClock],
  ['GET /dev/sms', readSmsCodes],
  ['GET /dev/notices', readNotices],
])

/** Returns the page for a request, or status 501 with advice if there is none. */
export function sidePages(host: CityHost, { method, path, headers, body }: CityRequest): SidePage {
  const name = `${method} ${path}`
  const page = pages.get(name)
  if (page) return page(host, body)
  return json(501, {
    code: 'NOT_BUILT',
    message: `nothing at ${name}; the gateway is below /api/v1 and GET / lists it`,
    requestId: headers['x-request-id'] ?? '-',
  })
}
