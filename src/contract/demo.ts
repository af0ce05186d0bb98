import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Id, Text } from './scalars'
import { Session } from './session'

/** A person of the mock city whose account a demo build may open. */
export const DemoPerson = v.object({ person: Id, name: Text, story: Text })
export type DemoPerson = v.InferOutput<typeof DemoPerson>

/** Lists the people of the mock city to choose from; demo builds only. */
export const listDemoPeople = endpoint({
  method: 'GET',
  path: '/demo/people',
  caller: 'anyone',
  reply: v.pipe(
    v.object({ people: v.array(DemoPerson) }),
    v.transform((wire) => wire.people),
  ),
})

/** Enters as a person of the mock city, in demo builds. */
export const enterAsDemoPerson = endpoint({
  method: 'POST',
  path: '/demo/sessions',
  caller: 'anyone',
  body: v.object({ person: Id }),
  encode: (person: string) => ({ body: { person } }),
  reply: Session,
})
