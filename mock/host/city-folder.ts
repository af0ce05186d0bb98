import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const lockName = 'city.lock'
const secretName = 'city.secret'

/**
 * Keeps a second city from writing over the lines of the first. A lock left by a process that is no more is taken over.
 * @returns what gives the folder free again
 * @throws when a living process holds it
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, lockName)
  const holder = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0
  if (holder > 0 && isAlive(holder)) {
    throw new Error(
      `${folder}: the city of process ${holder} lives here; stop it, or name another --data folder`,
    )
  }
  fs.writeFileSync(file, String(process.pid))
  return () => fs.rmSync(file, { force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** What the codes of the city in this folder are drawn from: made once, for the owner's eyes only. */
export function keepSecret(folder: string): string {
  const file = path.join(folder, secretName)
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return fs.readFileSync(file, 'utf8')
}
