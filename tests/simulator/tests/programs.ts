// Builds made for one test: written out by hand, or a copy of one with faults put into it.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterwards } from './phones'

export type Edits = Record<string, ((text: string) => string) | null>

function folder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'simulator-'))
  afterwards(() => fs.rmSync(made, { recursive: true, force: true }))
  return made
}

/** A copy of a build in which some files are changed (a function), or removed (null). */
export function changed(build: string, edits: Edits): string {
  const copy = folder()
  fs.cpSync(build, copy, { recursive: true })
  for (const [file, edit] of Object.entries(edits)) {
    const target = path.join(copy, file)
    if (edit === null) {
      fs.rmSync(target)
      continue
    }
    const before = fs.readFileSync(target, 'utf8')
    const after = edit(before)
    if (after === before) throw new Error(`the edit must change ${file}`)
    fs.writeFileSync(target, after)
  }
  return copy
}

/** A mini-program written out by hand. */
export function program(files: Record<string, string>): string {
  const made = folder()
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(made, file)), { recursive: true })
    fs.writeFileSync(path.join(made, file), text)
  }
  return made
}
