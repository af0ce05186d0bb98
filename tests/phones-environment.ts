import TestEnvironment from '../config/test-environment'
import * as simulator from './simulator'

/**
 * Where files with phones run. Each has a sandbox of its own, but the simulator stands outside of them, once for a worker:
 * to load it, to launch a browser and to make that browser know the programs takes longer than many a test.
 */
export default class extends TestEnvironment {
  private leaveBrowser = (): void => undefined

  override async setup(): Promise<void> {
    await super.setup()
    this.leaveBrowser = simulator.holdBrowser()
    this.global['simulator'] = simulator
  }

  override async teardown(): Promise<void> {
    await super.teardown()
    this.leaveBrowser()
  }
}
