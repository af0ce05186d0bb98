import fs from 'node:fs'
import path from 'node:path'
import { root } from './planted-tree'

/** The folders that commands generate, taken from `.gitignore`. */
export const generatedFolders: readonly string[] = fs
  .readFileSync(path.join(root, '.gitignore'), 'utf8')
  .split('\n')
  .filter((line) => line.endsWith('/'))
  .map((line) => line.slice(0, -1))

/**
 * Lists every file of the repository below a folder, by its path from the root; packages and generated files are left
 * out.
 */
export function ownFiles(folder = ''): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.posix.join(folder, entry.name)
    if (entry.name === '.git' || generatedFolders.some((generated) => `/${place}`.endsWith(`/${generated}`)))
      return []
    return entry.isDirectory() ? ownFiles(place) : [place]
  })
}
