/** What a build is told from outside, decoded once; the app sees only the constants named here. */
export interface BuildConstants {
  /** JSON text of the gateway's address, such as `"https://gateway.example/api/v1"`. */
  readonly CITY_API_BASE_URL: string
  /** `true` in builds that may enter as a person of the mock city; gone from production bundles. */
  readonly DEMO_BUILD: 'true' | 'false'
}

const defaultGateway = 'http://127.0.0.1:4000/api/v1'

/** http or https, a host, maybe a port and a path: nothing secret, nothing a path could not be added to. */
function isPlainAddress(text: string): boolean {
  if (!/^https?:\/\/[^/\s@?#]+(\/[^\s?#]*)?$/.test(text)) return false
  return URL.canParse(text)
}

/**
 * Decodes the environment of a build.
 * @throws when `CITY_STAGE` is unknown, the gateway is no address, or a production build would speak plain http
 */
export function buildConstants(environment: Readonly<Record<string, string | undefined>>): BuildConstants {
  const stage = environment['CITY_STAGE'] || 'demo'
  if (stage !== 'demo' && stage !== 'production') {
    throw new Error(`CITY_STAGE is "${stage}"; set it to "demo" or "production"`)
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
  return { CITY_API_BASE_URL: JSON.stringify(address), DEMO_BUILD: stage === 'demo' ? 'true' : 'false' }
}
