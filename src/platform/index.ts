import { neutralPlatform } from './neutral'
import type { Platform } from './port'

/** The phone without a client, for tests and for the types every other room uses. */
export const platform: Platform = neutralPlatform()
