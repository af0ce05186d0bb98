import { retryAfterHeader, type HttpOutcome, type HttpRequest } from '@/contract/http'
import type { CityRequest } from '../city'
import { isFaultName, namedFaults, type Delivery } from '../faults'
import { createCityHost } from './city-host'
import { openPhoneJournal, type PhoneStorage } from './phone-journal'

/** What a city needs of the phone it lives in. */
export interface PhoneForCity {
  readonly storage: PhoneStorage
  now(): number
  after(delayMs: number, act: () => void): () => void
  randomId(): string
  /** Tells whoever tries the app out; no citizen reads it. */
  warn(sentence: string): void
}

/** A mock city inside the app: it answers what would otherwise go over the network. */
export interface EmbeddedCity {
  /** What can go wrong, with its name in Chinese. */
  readonly faults: readonly { readonly fault: string; readonly name: string }[]
  /** Something goes wrong on every way from now on, by the names of `faults.ts`; undefined, or any other word: nothing. */
  setFault(fault: string | undefined): void
  send(request: HttpRequest): Promise<HttpOutcome>
}

/** About what a good network takes, so that what is shown meanwhile can be seen. */
const wayMs = 200

/** Opens the city kept on a phone, or founds one there. The same phone finds it again after a restart. */
export function openEmbeddedCity(phone: PhoneForCity): EmbeddedCity {
  const journal = openPhoneJournal({
    storage: phone.storage,
    founding: { seed: 'phone', foundedAt: phone.now() },
    secret: [phone.randomId(), phone.randomId(), phone.randomId()].join(),
    onFull: () => phone.warn('the phone is full: what happens in its city is forgotten with the app'),
  })
  const host = createCityHost(journal, phone.now)
  const pass = (ms: number): Promise<void> => new Promise((resolve) => void phone.after(ms, resolve))
  return {
    faults: namedFaults,
    setFault: (fault = '') => void (host.faults.everything = isFaultName(fault) ? fault : undefined),
    async send(request) {
      await pass(wayMs)
      const delivery = host.handle(asCityRequest(request))
      const left = request.timeoutMs - wayMs
      const tooLate = delivery.ends === 'hang' || delivery.delayMs > left
      await pass(Math.max(0, tooLate ? left : delivery.delayMs))
      return tooLate ? { arrived: false, why: 'timeout' } : outcomeOf(delivery)
    },
  }
}

function outcomeOf({ ends, status, text, retryAfterSeconds }: Delivery): HttpOutcome {
  if (ends === 'reset') return { arrived: false, why: 'dropped' }
  const headers = retryAfterSeconds === undefined ? {} : { [retryAfterHeader]: String(retryAfterSeconds) }
  return { arrived: true, status, headers, text }
}

/** @param url a path below `/api/v1`, with its query: a city in the phone has no address */
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
