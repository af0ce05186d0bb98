import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The root folder of the repository. */
export const root = path.resolve(__dirname, '../..')

/** The texts of the files of a temporary repository, by their paths. */
export type Files = Readonly<Record<string, string>>

/** Writes files into a temporary folder, beside the repository's `tsconfig.json` and packages; returns the folder. */
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

/** Deletes a folder and everything in it. */
export const removeTree = (folder: string): void => fs.rmSync(folder, { recursive: true, force: true })

/** Runs a program of the repository's packages in a folder and returns the JSON it prints. */
export function runForJson(program: string, args: readonly string[], cwd: string): unknown {
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
