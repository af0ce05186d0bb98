import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const script = path.resolve(__dirname, '../../mock/host/serve-mock.ts')

/** A city in a process of its own, with its data in a folder of its own. */
export interface CityProcess {
  readonly folder: string
  /** Starts the city with further command-line arguments; resolves with its address once it listens. */
  start(...words: string[]): Promise<string>
  /** Kills the process with SIGKILL (`kill -9`). */
  kill(): Promise<void>
  /** Kills the process and deletes its data. */
  remove(): Promise<void>
}

/** Creates a city process that is not started yet. */
export function cityProcess(): CityProcess {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yibao-process-'))
  let running: ChildProcess | undefined
  const kill = async (): Promise<void> => {
    const city = running
    running = undefined
    if (!city || city.exitCode !== null || city.signalCode !== null) return
    const ended = new Promise<void>((resolve) => city.once('exit', () => resolve()))
    city.kill('SIGKILL')
    await ended
  }
  return {
    folder,
    kill,
    start: (...words) => {
      const command = ['--import', 'tsx', script, '--port', '0', '--data', folder, ...words]
      running = spawn(process.execPath, command)
      return addressOf(running)
    },
    async remove() {
      await kill()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

function addressOf(city: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    city.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /mock city: (http:\/\/127\.0\.0\.1:\d+)\/api\/v1/.exec(output)?.[1]
      if (address !== undefined) resolve(address)
    })
    city.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
    city.once('exit', () => reject(new Error(`the city ended: ${output}`)))
  })
}
