import { retryAfterHeader, type HttpOutcome, type HttpRequest } from '@/contract/http'
import type { CityRequest } from '../city'
import { isFaultName, namedFaults, type Delivery } from '../faults'
import { createCityHost } from './city-host'
import { openPhoneJournal, type PhoneStorage } from './phone-journal'

/** The phone's functions that an embedded city needs. */
export interface PhoneForCity {
  readonly storage: PhoneStorage
  now(): number
  after(delayMs: number, act: () => void): () => void
  randomId(): string
  /** Warns the person who tries the app out; citizens never see it. */
  warn(sentence: string): void
}

/** A mock city inside the app: it answers the requests that would otherwise go over the network. */
export interface EmbeddedCity {
  /** All faults, with their names in Chinese. */
  readonly faults: readonly { readonly fault: string; readonly name: string }[]
  /** Switches a fault of `faults.ts` on for every request from now on; undefined or an unknown name switches it off. */
  setFault(fault: string | undefined): void
  send(request: HttpRequest): Promise<HttpOutcome>
}

/** The delay of each request, about that of a good network, so that loading states can be seen. */
const networkDelayMs = 200

/** Opens the city stored on a phone, or founds one there. The same phone finds it again after a restart. */
export function openEmbeddedCity(phone: PhoneForCity): EmbeddedCity {
  const journal = openPhoneJournal({
    storage: phone.storage,
    founding: { seed: 'phone', foundedAt: phone.now() },
    secret: [phone.randomId(), phone.randomId(), phone.randomId()].join(),
    onFull: () => phone.warn('the phone is full: what happens in its city is forgotten with the app'),
  })
  const host = createCityHost(journal, phone.now)
  const wait = (ms: number): Promise<void> => new Promise((resolve) => void phone.after(ms, resolve))
  return {
    faults: namedFaults,
    setFault: (fault = '') => void (host.faults.everything = isFaultName(fault) ? fault : undefined),
    async send(request) {
      await wait(networkDelayMs)
      const delivery = host.handle(asCityRequest(request))
      const left = request.timeoutMs - networkDelayMs
      const tooLate = delivery.ends === 'hang' || delivery.delayMs > left
      await wait(Math.max(0, tooLate ? left : delivery.delayMs))
      return tooLate ? { arrived: false, why: 'timeout' } : outcomeOf(delivery)
    },
  }
}

function outcomeOf({ ends, status, text, retryAfterSeconds }: Delivery): HttpOutcome {
  if (ends === 'reset') return { arrived: false, why: 'dropped' }
  const headers = retryAfterSeconds === undefined ? {} : { [retryAfterHeader]: String(retryAfterSeconds) }
  return { arrived: true, status, headers, text }
}

/**
 * Converts a request of the app to one of the city.
 * @param url a path below `/api/v1`, with its query: an embedded city has no address
 */
function asCityRequest({ method, url, headers, body }: HttpRequest): CityRequest {
  const [path = '', query = ''] = url.split('?')
  const pairs = query.split('&').filter((pair) => pair !== '')
  return {
    method,
    path: decodeURIComponent(path),
    query: Object.fromEntries(pairs.map((pair) => pair.split('=').map(decodeURIComponent))) as Record<
      string,
      string
    >,
    headers,
    body: body ?? '',
  }
}
