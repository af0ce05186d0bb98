import type * as services from '../runtime/services'

/** The services of the phone that a platform's APIs are built on. */
export type Services = typeof services
