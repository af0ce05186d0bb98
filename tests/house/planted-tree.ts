import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export const root = path.resolve(__dirname, '../..')

/** Files by their path in a repository of their own. */
export type Files = Readonly<Record<string, string>>

/** Plants files in a folder of their own, beside the repository's `tsconfig.json` and packages. */
export function plant(files: Files): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'yibao-planted-')))
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    fs.writeFileSync(path.join(folder, file), text)
  }
  fs.copyFileSync(path.join(root, 'tsconfig.json'), path.join(folder, 'tsconfig.json'))
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  return folder
}

export const uproot = (folder: string): void => fs.rmSync(folder, { recursive: true, force: true })

/** Runs a program of the repository's packages in a folder; gives the JSON it prints. */
export function printed(program: string, args: readonly string[], cwd: string): unknown {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules', program), ...args],
    { cwd, encoding: 'utf8', maxBuffer: 200_000_000 },
  )
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`${program} printed no JSON: ${stdout.slice(0, 500)}${stderr.slice(0, 2_000)}`)
  }
}
