import * as v from 'valibot'

const Residents = v.array(v.object({ person: v.string(), name: v.string() }))
const Known = v.array(v.object({ fault: v.string(), name: v.string(), does: v.string() }))
const Faults = v.object({
  known: Known,
  everything: v.nullable(v.string()),
  people: v.record(v.string(), v.string()),
  nextCalls: v.array(v.object({ fault: v.string(), person: v.optional(v.string()) })),
  residents: Residents,
})
const Clock = v.object({ now: v.string() })
const Sms = v.object({
  codes: v.array(v.object({ mob: v.string(), code: v.string(), purpose: v.string(), expires: v.string() })),
})

const Notices = v.object({
  notices: v.array(
    v.object({
      to: v.string(),
      at: v.string(),
      title: v.string(),
      lines: v.array(v.array(v.string())),
      page: v.string(),
    }),
  ),
})

/** The settings of the city's host, as `GET /dev/…` returns them. */
export interface Switches {
  readonly faults: v.InferOutput<typeof Faults>
  readonly clock: v.InferOutput<typeof Clock>
  readonly sms: v.InferOutput<typeof Sms>
  readonly sent: v.InferOutput<typeof Notices>
}

async function read<S extends v.GenericSchema>(name: string, schema: S): Promise<v.InferOutput<S>> {
  return v.parse(schema, await (await fetch(`/dev/${name}`)).json())
}

/**
 * Reads all settings from the host.
 * @throws when the city cannot be reached, or its answer has another format
 */
export async function readSwitches(): Promise<Switches> {
  const [faults, clock, sms, sent] = await Promise.all([
    read('faults', Faults),
    read('clock', Clock),
    read('sms', Sms),
    read('notices', Notices),
  ])
  return { faults, clock, sms, sent }
}

/** Sends a command to a switch, and tells whether the city accepted it. */
export async function postSwitch(name: 'faults' | 'clock', command: object): Promise<boolean> {
  const answer = await fetch(`/dev/${name}`, { method: 'POST', body: JSON.stringify(command) })
  return answer.ok
}
