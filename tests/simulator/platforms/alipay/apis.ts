import type { Services } from '../services'
import { defineDevice } from './device'
import { defineFiles } from './files'
import { defineInterface } from './interface'
import { defineNetworkAndStorage } from './network-and-storage'
import { defineSystem } from './system'

/** Declares all APIs of the platform. */
export function defineApis(services: Services): void {
  defineSystem(services)
  defineNetworkAndStorage(services)
  defineFiles(services)
  defineInterface(services)
  defineDevice(services)
}
