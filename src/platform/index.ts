import { neutralPlatform } from './neutral'
import type { Platform } from './port'

/** Where neither client is: tests, and the types every other room sees. */
export const platform: Platform = neutralPlatform()
