/** The constants a build gets from the environment, decoded once; the app sees only those named here. */
export interface BuildConstants {
  /** JSON text of the gateway's address, such as `"https://gateway.example/api/v1"`; empty for a city in the phone. */
  readonly CITY_API_BASE_URL: string
  /** `true` in builds that may enter as a person of the mock city; gone from production bundles. */
  readonly DEMO_BUILD: 'true' | 'false'
  /** `true` in builds that carry the mock city inside them and speak to no gateway; gone from all others. */
  readonly EMBEDDED_CITY: 'true' | 'false'
}

const defaultGateway = 'http://127.0.0.1:4000/api/v1'

/**
 * Tells whether an address is http or https with a host, an optional port and an optional path, and carries nothing
 * secret and nothing after which a path could not be added.
 */
function isPlainAddress(text: string): boolean {
  if (!/^https?:\/\/[^/\s@?#]+(\/[^\s?#]*)?$/.test(text)) return false
  return URL.canParse(text)
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Tells whether the mock city goes into the bundle, so that a phone needs no server.
 * @throws when `CITY_API` has an unknown value, or is set together with a gateway that would never be asked
 */
export function carriesCity(environment: Environment): boolean {
  const api = environment['CITY_API'] || 'gateway'
  if (api !== 'gateway' && api !== 'embedded') {
    throw new Error(`CITY_API is "${api}"; set it to "embedded", or leave it out to speak to a gateway`)
  }
  if (api === 'embedded' && environment['CITY_API_BASE_URL']) {
    throw new Error('CITY_API=embedded speaks to no gateway; leave CITY_API_BASE_URL out')
  }
  return api === 'embedded'
}

/**
 * Decodes the environment of a build.
 * @throws when `CITY_STAGE` or `CITY_API` is unknown, the gateway is no address, or a production build would speak
 *   plain http or to a mock city
 */
export function buildConstants(environment: Environment): BuildConstants {
  const stage = environment['CITY_STAGE'] || 'demo'
  if (stage !== 'demo' && stage !== 'production') {
    throw new Error(`CITY_STAGE is "${stage}"; set it to "demo" or "production"`)
  }
  if (carriesCity(environment)) {
    if (stage === 'production') throw new Error('a production build carries no mock city; leave CITY_API out')
    return { CITY_API_BASE_URL: '""', DEMO_BUILD: 'true', EMBEDDED_CITY: 'true' }
  }
  const address = (environment['CITY_API_BASE_URL'] || defaultGateway).replace(/\/+$/, '')
  if (!isPlainAddress(address)) {
    throw new Error(
      `CITY_API_BASE_URL is "${address}"; give a full address such as https://gateway.example/api/v1`,
    )
  }
  if (stage === 'production' && !address.startsWith('https://')) {
    throw new Error(`a production build speaks https only; CITY_API_BASE_URL is "${address}"`)
  }
  return {
    CITY_API_BASE_URL: JSON.stringify(address),
    DEMO_BUILD: stage === 'demo' ? 'true' : 'false',
    EMBEDDED_CITY: 'false',
  }
}
