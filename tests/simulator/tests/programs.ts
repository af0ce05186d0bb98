// Makes build folders for one test: from files written by hand, or as a copy of a build with faults put into it.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterThisTest } from './phones'

/** The changes of files, by path. */
export type Edits = Record<string, ((text: string) => string) | null>

function folder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'simulator-'))
  afterThisTest(() => fs.rmSync(made, { recursive: true, force: true }))
  return made
}

/** Copies a build and changes some of its files (by a function) or removes them (null). Returns the folder. */
export function editedCopy(build: string, edits: Edits): string {
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

/** Writes the files of a mini-program to a new folder, and returns the folder. */
export function programFolder(files: Record<string, string>): string {
  const made = folder()
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(made, file)), { recursive: true })
    fs.writeFileSync(path.join(made, file), text)
  }
  return made
}
