export { check } from './build/check'
export { compile } from './build/compile'
export { clientNames, clients, type ClientName } from './clients'
export { launch, launchBrowser, openPhones, type LaunchOptions } from './host/launch'
export { assertNoErrors } from './host/no-errors'
export { failure, type Phone } from './host/phone'
export { serve, type ServeOptions } from './host/serve'
export { holdBrowser, sharedBrowser } from './host/shared-browser'
export { ensureBrowser } from './host/browser'
export { sinceInWechat } from './platforms/weapp/since'
export type {
  ApiCall,
  Client,
  NetworkType,
  PlatformName,
  Problem,
  Report,
  RequestAnswer,
  RequestMessage,
  SetDataEntry,
  TreeNode,
} from './types'
