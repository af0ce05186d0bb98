import { spawnSync } from 'node:child_process'
import path from 'node:path'
import console from 'node:console'
import process from 'node:process'

const here = import.meta.dirname
const cruiser = path.join(here, '../node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/** Runs dependency-cruiser on the folders with the rules of `rooms.cjs`, and returns its report. */
function cruise(folders) {
  const args = [cruiser, '--config', path.join(here, 'rooms.cjs'), '--output-type', 'json', ...folders]
  const { stdout, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 28, encoding: 'utf8' })
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout)
}

/**
 * Returns the package a file belongs to; the shell and the app count for all packages, because they surround every
 * page.
 */
const userOf = (file) =>
  /^src\/(shell\/|app\.)/.test(file) ? 'all packages' : /^src\/pages\/([^/]+)\//.exec(file)?.[1]

/**
 * Finds the features that fewer than two packages use: what only one package shows belongs in its own folder.
 * dependency-cruiser counts files, not packages, so this one rule is checked here.
 */
function lonelyFeatures(modules) {
  const users = new Map()
  for (const { source, dependents } of modules) {
    const feature = /^src\/features\/([^/]+)\//.exec(source)?.[1]
    if (feature === undefined) continue
    const known = users.get(feature) ?? new Set()
    dependents.map(userOf).forEach((user) => user && known.add(user))
    users.set(feature, known)
  }
  return [...users]
    .filter(([, known]) => known.size < 2 && !known.has('all packages'))
    .map(([feature, known]) => ({
      rule: 'features-serve-two-packages',
      from: `src/features/${feature}`,
      to: [...known].map((name) => `src/pages/${name}`).join() || 'nobody',
    }))
}

/** `npm run rooms`: prints each violation of the rules of `rooms.cjs` on a line, and fails if there is any. */
const { summary, modules } = cruise(process.argv.slice(2))
const broken = [
  ...summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  ...lonelyFeatures(modules),
]
for (const { rule, from, to } of broken) console.log(`error ${rule}: ${from} → ${to}`)
console.log(
  `${broken.length} broken rules; ${modules.length} files, ${summary.totalDependenciesCruised} imports`,
)
process.exitCode = broken.length > 0 ? 1 : 0
