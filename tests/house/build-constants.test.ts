import { buildConstants } from '../../config/build-constants'

const https = 'https://gateway.example/api/v1'

describe('a build that is told nothing', () => {
  it('is a demo that speaks to the mock city on this computer', () => {
    const nothing = {
      CITY_API_BASE_URL: '"http://127.0.0.1:4000/api/v1"',
      DEMO_BUILD: 'true',
      EMBEDDED_CITY: 'false',
    }
    expect(buildConstants({})).toEqual(nothing)
    expect(buildConstants({ CITY_STAGE: '', CITY_API_BASE_URL: '' })).toEqual(nothing)
    expect(buildConstants({ CITY_STAGE: undefined, PATH: '/bin', CITY_API: '' })).toEqual(nothing)
  })
})

describe('a demo build', () => {
  it.each([
    [https, https],
    ['http://192.168.1.7:4000/api/v1', 'http://192.168.1.7:4000/api/v1'],
    [`${https}/`, https],
    [`${https}///`, https],
  ])('told %s speaks to %s', (given, address) => {
    expect(buildConstants({ CITY_API_BASE_URL: given }).CITY_API_BASE_URL).toBe(JSON.stringify(address))
  })

  it.each([
    'gateway.example',
    'ftp://gateway.example',
    'https://',
    'https:///api',
    '//gateway.example',
    'javascript:alert(1)',
    ' https://gateway.example',
    'https://gateway.example/a b',
    'https://gateway.example\n',
    'https://gateway.example/api/v1?city=350100',
    'https://gateway.example/api/v1#top',
    'https://name:password@gateway.example',
    'https://gateway.example:port/api',
  ])('is refused the address "%s", with an example of a good one', (address) => {
    expect(() => buildConstants({ CITY_API_BASE_URL: address })).toThrow(/CITY_API_BASE_URL.*https:\/\//s)
  })

  it('is quoted as JSON, so that an address cannot become code', () => {
    const constants = buildConstants({ CITY_API_BASE_URL: `${https}/"+alert(1)+"` })
    expect(JSON.parse(constants.CITY_API_BASE_URL)).toBe(`${https}/"+alert(1)+"`)
  })
})

describe('a production build', () => {
  const production = (address?: string) =>
    buildConstants({ CITY_STAGE: 'production', CITY_API_BASE_URL: address })

  it('speaks https, and knows no demo people', () => {
    expect(production(https)).toEqual({
      CITY_API_BASE_URL: JSON.stringify(https),
      DEMO_BUILD: 'false',
      EMBEDDED_CITY: 'false',
    })
  })

  it.each(['http://gateway.example/api/v1', 'http://127.0.0.1:4000/api/v1', undefined, ''])(
    'refuses the address %p',
    (address) => {
      expect(() => production(address)).toThrow(/https only/)
    },
  )
})

describe('a build that carries its city', () => {
  it('speaks to no address, and has people to enter as', () => {
    const embedded = { CITY_API_BASE_URL: '""', DEMO_BUILD: 'true', EMBEDDED_CITY: 'true' }
    expect(buildConstants({ CITY_API: 'embedded' })).toEqual(embedded)
    expect(buildConstants({ CITY_API: 'embedded', CITY_STAGE: 'demo', CITY_API_BASE_URL: '' })).toEqual(
      embedded,
    )
  })

  it('is refused a gateway it would never ask', () => {
    expect(() => buildConstants({ CITY_API: 'embedded', CITY_API_BASE_URL: https })).toThrow(
      /CITY_API=embedded.*leave CITY_API_BASE_URL out/,
    )
  })

  it('is never one for production', () => {
    expect(() => buildConstants({ CITY_API: 'embedded', CITY_STAGE: 'production' })).toThrow(
      /production.*no mock city/,
    )
  })

  it.each(['Embedded', 'mock', 'true', ' embedded', 'http'])('is not what CITY_API "%s" means', (word) => {
    expect(() => buildConstants({ CITY_API: word })).toThrow(/CITY_API is .*"embedded"/)
  })
})

it.each(['staging', 'Production', 'prod', 'true', ' production'])(
  'the stage "%s" is refused by name',
  (stage) => {
    expect(() => buildConstants({ CITY_STAGE: stage, CITY_API_BASE_URL: https })).toThrow(
      /CITY_STAGE.*"demo" or "production"/,
    )
  },
)
