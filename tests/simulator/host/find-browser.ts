import { ensureBrowser } from './browser'

/** Finds or installs the browser once, before the workers start; for jest's `globalSetup`. */
export default async function findBrowser(): Promise<void> {
  process.env['CHROMIUM_PATH'] = ensureBrowser()
}
