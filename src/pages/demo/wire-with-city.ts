import { tillDecode, tillReverse, tillSettle } from '@/contract/till'
import { demoBasket } from './till/demo-basket'
import { createDemoTill, type DemoTill, type DemoTillDeps } from './till/demo-till'
import type { Platform } from '@/platform/port'
import { wire, type Services } from '@/shell/wire'

/** The pharmacy whose till is in the app. */
const institutionCode = 'Y350100001'

/** Opens the mock city, which is loaded when it is first asked, so that it does not delay the first page. */
async function openCity(platform: Platform) {
  // The condition surrounds the import, so that a build without a city does not resolve it.
  if (EMBEDDED_CITY) {
    const { openEmbeddedCity } = await import('../../../mock/host/embedded-city')
    return openEmbeddedCity({ ...platform, warn: (sentence) => console.warn(sentence) })
  }
  throw new Error('this build carries no city')
}

/**
 * Builds the app on a phone that carries its own city: requests are answered in the phone and never use the network.
 */
export function wireWithCity(platform: Platform): Services {
  let opened: ReturnType<typeof openCity> | undefined
  const city = (): ReturnType<typeof openCity> => (opened ??= openCity(platform))
  const send: Platform['send'] = async (request) => (await city()).send(request)
  const services = wire({ ...platform, send }, CITY_API_BASE_URL, WORDS_RELEASE)
  const setFault = (fault: string | undefined): void => void city().then((here) => here.setFault(fault))
  const faults = async () => (await city()).faults
  tills.set(services.base, tillFor(services, { faults, setFault: setFault }))
  return services
}

/** The tills of the apps built here. */
const tills = new WeakMap<Services['base'], DemoTill>()

/** Gives the till of an app that carries its city; undefined in any other. */
export const tillOf = ({ base }: Services): DemoTill | undefined => tills.get(base)

function tillFor(
  { base: { call, clock, lifetimes }, voucher }: Services,
  goingWrong: Pick<DemoTillDeps, 'faults' | 'setFault'>,
) {
  return createDemoTill({
    city: {
      decode: (digits) => call(tillDecode, { digits, institutionCode }),
      settle: (authToken) => call(tillSettle, { authToken, visit: 'PHARMACY', items: demoBasket }),
      reverse: (settlementId) => call(tillReverse, { settlementId, institutionCode }),
    },
    clock,
    lifetime: lifetimes.phone,
    onCodeShown: (listener) =>
      voucher.subscribe(({ situation }) => {
        if (situation.is === 'showing') listener(situation.code.digits)
      }),
    ...goingWrong,
  })
}
