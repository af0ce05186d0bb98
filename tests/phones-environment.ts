import TestEnvironment from '../config/test-environment'
import * as simulator from './simulator'

/**
 * The test environment of the files with phones. Each file has a sandbox of its own, but the simulator runs outside of
 * the sandboxes, once for a worker: loading it, launching a browser and compiling the programs in that browser takes
 * longer than many tests. A phone that a test starts is closed when the test ends, so that the next test gets its
 * place in the browser: a new place takes as long as two phones.
 */
export default class extends TestEnvironment {
  private leaveBrowser = (): void => undefined
  private olderPhones: ReadonlySet<simulator.Phone> = new Set()

  override async setup(): Promise<void> {
    await super.setup()
    this.leaveBrowser = simulator.holdBrowser()
    this.global['simulator'] = simulator
  }

  async handleTestEvent({ name }: { readonly name: string }): Promise<void> {
    if (name === 'test_start') this.olderPhones = new Set(simulator.openPhones)
    if (name !== 'test_done') return
    const ofTheTest = [...simulator.openPhones].filter((phone) => !this.olderPhones.has(phone))
    await Promise.all(ofTheTest.map((phone) => phone.close()))
  }

  override async teardown(): Promise<void> {
    await super.teardown()
    this.leaveBrowser()
  }
}
