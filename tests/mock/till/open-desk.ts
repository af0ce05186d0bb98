import { newId, newSerial } from 'mock/till/new-id'
import { createTillCity } from 'mock/till/till-city'
import { TillDesk } from 'mock/till/till-desk'
import { recordRequests, type ServedCity } from './served-city'

/** Opens a new till of a city, with the actions of a cashier. */
export async function openDesk(city: ServedCity) {
  const { fetch: send, sent } = recordRequests(fetch)
  const gateway = `${city.url}/api/v1`
  const waiting: { is: string; done: () => void }[] = []
  const desk: TillDesk = new TillDesk({
    city: createTillCity({ gateway, fetch: send, newId, timeoutMs: 2_000 }),
    newId,
    newSerial,
    onChange: ({ situation }) =>
      waiting.filter(({ is }) => is === situation.is).forEach(({ done }) => done()),
  })
  const comesTo = (is: string): Promise<void> =>
    desk.state.situation.is === is ? Promise.resolve() : new Promise((done) => waiting.push({ is, done }))
  await desk.open()
  const serve = async (person: string): Promise<void> => {
    await desk.scan(await city.codeOf(person))
    await comesTo('priced')
  }
  return { desk, sent, comesTo, serve }
}
