import type { PlatformName } from '../types'
import { alipay } from './alipay/dialect'
import type { Platform } from './platform'
import { weapp } from './weapp/dialect'

/** The dialects of both platforms. */
export const platforms: Record<PlatformName, Platform> = { weapp, alipay }
