import type { PlatformName } from '../types'
import * as alipay from './alipay/apis'
import type { Services } from './services'
import * as weapp from './weapp/apis'

/** Builds the `wx` or `my` surface from the phone's services. */
export const defineApis: Record<PlatformName, (services: Services) => void> = {
  weapp: weapp.defineApis,
  alipay: alipay.defineApis,
}
