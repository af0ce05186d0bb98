import type * as services from '../runtime/services'

/** What a platform's APIs are built on. */
export type Services = typeof services
