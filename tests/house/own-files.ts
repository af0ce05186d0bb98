import fs from 'node:fs'
import path from 'node:path'
import { root } from './planted-tree'

/** Folders that a command makes, after `.gitignore`. */
export const madeFolders: readonly string[] = fs
  .readFileSync(path.join(root, '.gitignore'), 'utf8')
  .split('\n')
  .filter((line) => line.endsWith('/'))
  .map((line) => line.slice(0, -1))

/** Every file of the repository below a folder, by its path from the root; packages and what a command made are left out. */
export function ownFiles(folder = ''): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.posix.join(folder, entry.name)
    if (entry.name === '.git' || madeFolders.some((made) => `/${place}`.endsWith(`/${made}`))) return []
    return entry.isDirectory() ? ownFiles(place) : [place]
  })
}
