import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const lockName = 'city.lock'
const secretName = 'city.secret'

/**
 * Locks a folder, so that a second city cannot overwrite the lines of the first. A lock left by a process that no
 * longer runs is taken over.
 * @returns a function that releases the folder
 * @throws when a running process holds the lock
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

/** Reads the seed of the codes of the city in this folder; created on first use and readable by the owner only. */
export function readOrCreateSecret(folder: string): string {
  const file = path.join(folder, secretName)
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return fs.readFileSync(file, 'utf8')
}
