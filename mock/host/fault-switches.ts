import * as v from 'valibot'
import { isFaultName, namedFaults, type FaultName } from '../faults'
import type { CityHost } from './city-host'
import { json, refusedSwitch, type SidePage } from './side-page'

const names = namedFaults.map(({ fault }) => fault)

/** `{fault, person?, calls?}`: for a person, for the next calls, or for everything; null switches off. */
const PlannedFault = v.object({
  fault: v.nullable(v.custom<FaultName>((name) => typeof name === 'string' && isFaultName(name))),
  person: v.optional(v.string()),
  calls: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
})

/** `GET /dev/faults`: lists the known faults, those switched on, and the residents one can be switched on for. */
export const readFaults = ({ faults: plan, journal }: CityHost): SidePage =>
  json(200, {
    known: namedFaults,
    everything: plan.everything ?? null,
    people: Object.fromEntries(plan.people),
    nextCalls: plan.nextCalls,
    residents: [...journal.world.people.values()]
      .filter(({ crowd }) => !crowd)
      .map(({ person, name }) => ({ person, name })),
  })

/**
 * `POST /dev/faults`: switches a fault on or off. Switching off the fault for everything also drops the faults planned
 * for the next calls; `{"reset": true}` switches everything off.
 */
export function planFault(host: CityHost, body: string): SidePage {
  const { faults: plan, journal } = host
  const command = v.safeParse(v.pipe(v.string(), v.parseJson(), v.union([Reset, PlannedFault])), body)
  if (!command.success) return refusedSwitch(`send {"fault": one of ${names.join(', ')}, or null}`)
  if ('reset' in command.output) {
    plan.people.clear()
    forEverything(host, null)
    return readFaults(host)
  }
  const { fault, person, calls } = command.output
  const isKnown = [...journal.world.people.values()].some((known) => known.person === person)
  if (person !== undefined && !isKnown) return refusedSwitch(`nobody is called "${person}"`)
  if (calls !== undefined && fault) {
    const call = { fault, ...(person !== undefined && { person }) }
    plan.nextCalls.push(...Array.from({ length: calls }, () => call))
  } else if (person === undefined) forEverything(host, fault)
  else if (fault) plan.people.set(person, fault)
  else plan.people.delete(person)
  return readFaults(host)
}

const Reset = v.object({ reset: v.literal(true) })

function forEverything({ faults: plan }: CityHost, fault: FaultName | null): void {
  plan.everything = fault ?? undefined
  if (!fault) plan.nextCalls.length = 0
}
