import { startServer, type ServedPhone, type Server } from './server'

interface PooledServer {
  readonly server: Server
  /** The phone that the server serves; there is one at a time. */
  readonly phones: ServedPhone[]
}

const idle: PooledServer[] = []

/** A server that is lent to one phone until it is given back. */
export interface LentServer {
  readonly url: string
  giveBack(): void
}

/**
 * Lends a server to one phone; the next phone gets the same server. A browser does not compile a script again that it has
 * loaded from the same address before, and the scripts are a fifth of the cost of a phone's start.
 */
export async function lendServer(phone: ServedPhone): Promise<LentServer> {
  const kept = idle.pop() ?? (await newServer())
  kept.phones[0] = phone
  let given = false
  return {
    url: kept.server.url,
    giveBack() {
      if (!given) idle.push(kept)
      given = true
    },
  }
}

async function newServer(): Promise<PooledServer> {
  const phones: ServedPhone[] = []
  const server = await startServer(phones)
  server.unref()
  return { server, phones }
}
