import { ensureBrowser } from './browser'

/** For jest's `globalSetup`: one search, and at most one installation, before the workers start. */
export default async function findBrowser(): Promise<void> {
  process.env['CHROMIUM_PATH'] = ensureBrowser()
}
