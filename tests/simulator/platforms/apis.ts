import type { PlatformName } from '../types'
import * as alipay from './alipay/apis'
import type { Services } from './services'
import * as weapp from './weapp/apis'

/** Declares the APIs of `wx` or `my`, which use the phone's services. */
export const defineApis: Record<PlatformName, (services: Services) => void> = {
  weapp: weapp.defineApis,
  alipay: alipay.defineApis,
}
