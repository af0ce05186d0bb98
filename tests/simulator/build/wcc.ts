// Runs WeChat's own compilers (wcc for WXML and WXS, wcsc for WXSS), which npm `miniprogram-compiler` contains.
// The binaries are of 2019 and 2020: code they reject may be accepted today, so a rejection means "check on a device".
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { Problem } from '../types'
import { asValues } from '../values'
import type { Dist } from './dist'

const folders: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }

function compiler(name: 'wcc' | 'wcsc'): string | undefined {
  const folder = folders[process.platform]
  if (!folder || (process.platform === 'linux' && process.arch !== 'x64')) return undefined
  const file = path.join(
    path.dirname(require.resolve('miniprogram-compiler/package.json')),
    'bin',
    folder,
    process.platform === 'win32' ? `${name}.exe` : name,
  )
  try {
    fs.accessSync(file, fs.constants.X_OK)
  } catch {
    fs.chmodSync(file, 0o755) // published without the execute bit
  }
  return file
}

function run(name: 'wcc' | 'wcsc', args: string[], dist: Dist): Problem[] {
  const file = compiler(name)
  if (!file) return [{ file: name, message: `no binary for ${process.platform} ${process.arch}` }]
  const result = spawnSync(file, args, { cwd: dist.root, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (result.error) return [{ file: name, message: result.error.message }]
  if (result.status === 0) return []
  const message = (result.stderr || result.stdout).trim().slice(0, 2000)
  return [{ file: /(\S+\.wx(?:ml|ss|s))/.exec(message)?.[1] ?? name, message: `${name}: ${message}` }]
}

/** Compiles a WeChat build with WeChat's own compilers and returns their errors. */
export function checkWithWeChat(dist: Dist): Problem[] {
  const templates = dist.withExtension('.wxml')
  const using = templates.flatMap((file) => {
    const tags = Object.keys(asValues(dist.configs[file.slice(0, -5)]?.usingComponents))
    return tags.length ? [[file, String(tags.length), ...tags]] : []
  })
  const components = [using.length, ...using.flat()].join(' ')
  const sources = [...templates, ...dist.withExtension('.wxs')]
  const styles = dist.withExtension('.wxss')
  return [
    ...run('wcc', ['-d', '-cc', components, ...sources, '-gn', '$gwx'], dist),
    ...(styles.length ? run('wcsc', ['-lc', '-js', '-pc', String(styles.length), ...styles], dist) : []),
  ]
}
