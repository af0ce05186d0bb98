import type { Services } from '../services'
import { defineDevice } from './device'
import { defineInterface } from './interface'
import { defineNetworkAndStorage } from './network-and-storage'
import { defineSystem } from './system'

/** Declares all APIs of the platform. */
export function defineApis(services: Services): void {
  defineSystem(services)
  defineNetworkAndStorage(services)
  defineInterface(services)
  defineDevice(services)
}
