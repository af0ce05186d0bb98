// Finds the browser in which the phones run: an existing one, or one that is installed once, before any test.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

/** The parts of the computer that the search for a browser uses; tests replace them. */
export interface Computer {
  platform: NodeJS.Platform
  environment: Readonly<Record<string, string | undefined>>
  isRoot: boolean
  /** The path of the browser that Playwright downloads; there may be none yet. */
  downloaded: string
  exists: (file: string) => boolean
  /** Runs a command, and returns true if it succeeded within the time limit. With `shown`, its output is shown as progress. */
  run: (command: string, args: string[], options: { seconds: number; shown?: boolean }) => boolean
  say: (text: string) => void
}

/** The first one draws the same pages without window management, which would make every phone a third more expensive. */
const onLinux = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
].flatMap((name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => `${folder}/${name}`))
const onMac = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)
const onWindows = [
  'Chromium\\Application\\chrome',
  'Google\\Chrome\\Application\\chrome',
  'Microsoft\\Edge\\Application\\msedge',
]

function wellKnown({ platform, environment }: Computer): string[] {
  if (platform === 'darwin') return onMac
  if (platform !== 'win32') return onLinux
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  )
  return onWindows.flatMap((name) => folders.map((folder) => `${folder}\\${name}.exe`))
}

/** Tells whether a browser runs. Its file is not enough: Ubuntu's `chromium-browser` may only ask for a snap, and libraries may be missing. */
const runs = (computer: Computer, file: string): boolean =>
  computer.exists(file) &&
  (computer.platform === 'win32' || computer.run(file, ['--version'], { seconds: 30 }))

function find(computer: Computer): string | undefined {
  return [...wellKnown(computer), computer.downloaded].find((file) => runs(computer, file))
}

interface Attempt {
  command: [string, ...string[]]
  minutes: number
}

/** Returns the installation commands to try, in order; the search is repeated after each one. */
function attempts(computer: Computer): Attempt[] {
  const sudo = ['sudo', '-n'] as const
  const hasApt = computer.exists('/usr/bin/apt-get')
  const mayInstall = hasApt && (computer.isRoot || computer.run('sudo', ['-n', 'true'], { seconds: 10 }))
  const apt = (...args: string[]): [string, ...string[]] => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args] as const
    return computer.isRoot ? [...command] : [...sudo, ...command]
  }
  const playwright = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js')
  const install = ['install', '-y', '--no-install-recommends']
  const download = (...args: string[]): Attempt => ({
    command: [process.execPath, playwright, 'install', ...args, 'chromium'],
    minutes: 10,
  })
  return [
    ...(mayInstall
      ? [
          { command: apt('update'), minutes: 5 },
          { command: apt(...install, 'fonts-noto-cjk'), minutes: 10 },
          { command: apt(...install, 'chromium-headless-shell'), minutes: 10 },
          { command: apt(...install, 'chromium'), minutes: 10 },
          download('--with-deps'),
        ]
      : []),
    download(),
  ]
}

/**
 * Returns the path of the browser to use: CHROMIUM_PATH, an installed one, or one that is installed now.
 * @throws when there is none, with instructions
 */
export function ensureBrowser(computer: Computer = thisComputer()): string {
  const named = computer.environment['CHROMIUM_PATH']
  if (named && runs(computer, named)) return named
  if (named) computer.say(`CHROMIUM_PATH is ${named}, which does not run; looking for another browser`)
  const installed = find(computer)
  if (installed) return installed
  const failed: string[] = []
  for (const { command, minutes } of attempts(computer)) {
    const [program, ...args] = command
    computer.say(`no browser yet: ${command.join(' ')} (at most ${minutes} minutes)`)
    if (!computer.run(program, args, { seconds: minutes * 60, shown: true })) failed.push(command.join(' '))
    const found = find(computer)
    if (found) return found
  }
  throw new Error(advice(failed))
}

const advice = (
  failed: string[],
): string => `There is no browser for the phones to run in, and none could be installed.
These commands failed:
${failed.map((command) => `  ${command}`).join('\n') || '  none'}
Install Chromium, Chrome or Edge by hand:
  Debian, Ubuntu   sudo apt-get install chromium
  macOS            brew install --cask chromium
  Windows          winget install Google.Chrome
  anywhere         npx playwright-core install --with-deps chromium
If it is installed at an unusual place, say where:
  CHROMIUM_PATH=/path/to/chromium npm test`

function downloadedByPlaywright(): string {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}

const thisComputer = (): Computer => ({
  platform: process.platform,
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  downloaded: downloadedByPlaywright(),
  exists: fs.existsSync,
  run: (command, args, { seconds, shown }) =>
    spawnSync(command, args, { timeout: seconds * 1000, stdio: shown ? 'inherit' : 'ignore' }).status === 0,
  say: (text) => console.error(text),
})
