import TestEnvironment from '../config/test-environment'
import * as simulator from './simulator'

/**
 * The test environment of the files with phones. Each file has a sandbox of its own, but the simulator runs outside of
 * the sandboxes, once for a worker: loading it, launching a browser and compiling the programs in that browser takes
 * longer than many tests.
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
