import * as v from 'valibot'
import type { CityRequest } from '../city'
import { faults, isFaultName, type FaultName } from '../faults'
import { allRoutes } from '../routes/all-routes'
import { codeReadingLibrary, tillPage } from '../till/till-page'
import type { CityHost } from './city-host'

export interface SidePage {
  readonly status: number
  readonly type: string
  readonly body: string
}

const text = (status: number, body: string): SidePage => ({ status, type: 'text/plain', body })
const json = (status: number, body: unknown): SidePage => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
})

/** One line for each route: method, path, who may call, what it is for. */
export function routeList(): string {
  const rows = allRoutes.map(({ endpoint }) => [
    endpoint.method.padEnd(6),
    `/api/v1${endpoint.path}`.padEnd(44),
    endpoint.caller.padEnd(8),
    endpoint.summary,
  ])
  return rows.map((row) => row.join(' ')).join('\n')
}

const PlannedFault = v.object({
  fault: v.nullable(v.pipe(v.string(), v.check(isFaultName, 'not a fault'))),
  person: v.optional(v.string()),
  calls: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
})

/** What the city's host shows besides the gateway: the list of routes, the till, the switches for faults. */
export function sidePages(host: CityHost, request: CityRequest): SidePage {
  switch (`${request.method} ${request.path}`) {
    case 'GET /':
      return text(200, `${routeList()}\n\nGET    /till\nGET    /dev/faults\nPOST   /dev/faults\n`)
    case 'GET /till':
      return { status: 200, type: 'text/html', body: tillPage() }
    case 'GET /till/zxing.js':
      return { status: 200, type: 'text/javascript', body: codeReadingLibrary() }
    case 'GET /dev/faults':
      return json(200, describeFaults(host))
    case 'POST /dev/faults':
      return planFault(host, request.body)
    default:
      return json(501, {
        code: 'NOT_BUILT',
        message: `nothing at ${request.method} ${request.path}; the gateway is below /api/v1 and GET / lists it`,
        requestId: request.headers['x-request-id'] ?? '-',
      })
  }
}

const describeFaults = ({ faults: plan }: CityHost) => ({
  known: Object.keys(faults),
  everything: plan.everything ?? null,
  people: Object.fromEntries(plan.people),
  nextCalls: plan.nextCalls,
})

/** `{fault, person?, calls?}`: for a person, for the next calls, or for everything; null switches off. */
function planFault(host: CityHost, body: string): SidePage {
  const decoded = v.safeParse(v.pipe(v.string(), v.parseJson(), PlannedFault), body)
  if (!decoded.success) {
    const known = Object.keys(faults).join(', ')
    return json(422, {
      code: 'INVALID_REQUEST',
      message: `send {"fault": one of ${known}, or null}`,
      requestId: '-',
    })
  }
  const { person, calls } = decoded.output
  const fault = (decoded.output.fault ?? undefined) as FaultName | undefined
  const { faults: plan } = host
  const isKnown = [...host.journal.world.people.values()].some((known) => known.person === person)
  if (person !== undefined && !isKnown) {
    return json(422, { code: 'INVALID_REQUEST', message: `nobody is called "${person}"`, requestId: '-' })
  }
  if (calls !== undefined && fault) {
    const call = { fault, ...(person !== undefined && { person }) }
    plan.nextCalls.push(...Array.from({ length: calls }, () => call))
  } else if (person !== undefined && fault) plan.people.set(person, fault)
  else if (person !== undefined) plan.people.delete(person)
  else {
    plan.everything = fault
    if (!fault) plan.nextCalls.length = 0
  }
  return json(200, describeFaults(host))
}
