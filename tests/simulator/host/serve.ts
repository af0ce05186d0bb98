// serve(options) shows one or more builds as phones side by side in an ordinary browser page, for a person to use.
import { compile } from '../build/compile'
import { startConfig, type LaunchOptions } from './launch'
import { frontPage, type Extra } from './pages'
import { startServer, type Server } from './server'

/** A build that the preview shows, with the options of its phone. */
export type ServedBuild = Pick<
  LaunchOptions,
  'dist' | 'platform' | 'url' | 'scene' | 'query' | 'fontSizeSetting' | 'locale'
>
/** The options of the preview. */
export interface ServeOptions {
  phones: ServedBuild[]
  port?: number | undefined
  /** The local server that receives the apps' requests, whatever host they name. */
  apiBase?: string | undefined
  /** Other pages beside the phones. */
  extras?: Extra[] | undefined
  heading?: string | undefined
  intro?: string | undefined
}

/** Starts the preview server. */
export function serve({ phones, port, apiBase, ...page }: ServeOptions): Promise<Server> {
  const served = phones.map((phone) => ({
    dist: phone.dist,
    compile: () => compile(phone.dist, phone.platform),
    config: startConfig(phone),
    baseUrl: apiBase,
  }))
  const platforms = phones.map(({ platform }) => platform)
  return startServer(served, { port, frontPage: frontPage({ ...page, phones: platforms }) })
}
