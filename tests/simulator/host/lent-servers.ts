import { startServer, type ServedPhone, type Server } from './server'

interface Kept {
  readonly server: Server
  /** What it serves: one phone at a time. */
  readonly phones: ServedPhone[]
}

const idle: Kept[] = []

/** The way to one phone, until it is given back. */
export interface LentServer {
  readonly url: string
  giveBack(): void
}

/**
 * A server for one phone; the next one gets the same. A browser that meets a script again under the same address need
 * not compile it again, and the scripts of a phone are a fifth of what its start costs.
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

async function newServer(): Promise<Kept> {
  const phones: ServedPhone[] = []
  const server = await startServer(phones)
  server.letGo()
  return { server, phones }
}
