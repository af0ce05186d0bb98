// Tests the search for a browser on imaginary computers: nothing is installed.
import { ensureBrowser, type Computer } from '../host/browser'

interface Imagined extends Partial<Omit<Computer, 'exists' | 'run' | 'say'>> {
  files?: string[]
  /** Parts of the commands that fail. */
  failing?: string[]
  /** The file that a command creates, by a part of the command. */
  makes?: Record<string, string>
}
const downloaded = '/home/me/.cache/ms-playwright/chrome'
const apt = '/usr/bin/apt-get'

function imagine({ files = [], failing = [], makes = {}, ...given }: Imagined) {
  const present = new Set(files)
  const ran: string[] = []
  const messages: string[] = []
  const computer: Computer = {
    platform: 'linux',
    environment: {},
    isRoot: true,
    downloaded,
    ...given,
    exists: (file) => present.has(file),
    run: (program, args) => {
      const command = [program, ...args].join(' ')
      ran.push(command)
      if (failing.some((part) => command.includes(part))) return false
      for (const [part, file] of Object.entries(makes)) if (command.includes(part)) present.add(file)
      return true
    },
    say: (text) => messages.push(text),
  }
  const installs = (): string[] => ran.filter((command) => /apt-get|cli\.js/.test(command))
  return { computer, ran, messages, installs }
}

describe('a browser that is there', () => {
  test('is the one CHROMIUM_PATH names, whatever else is installed', () => {
    const { computer, installs } = imagine({
      environment: { CHROMIUM_PATH: '/opt/mine' },
      files: ['/opt/mine', '/usr/bin/chromium', downloaded],
    })
    expect(ensureBrowser(computer)).toBe('/opt/mine')
    expect(installs()).toEqual([])
  })

  test('is looked for elsewhere, and said so, when CHROMIUM_PATH names nothing that runs', () => {
    const { computer, messages } = imagine({
      environment: { CHROMIUM_PATH: '/opt/gone' },
      files: ['/usr/bin/chromium'],
    })
    expect(ensureBrowser(computer)).toBe('/usr/bin/chromium')
    expect(messages).toEqual([expect.stringContaining('/opt/gone')])
  })

  test("is preferred in the order Chromium without windows, Chromium, Chrome, Edge, Playwright's download", () => {
    const order = [
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/microsoft-edge',
      downloaded,
    ]
    for (const [index, expected] of order.entries())
      expect(ensureBrowser(imagine({ files: order.slice(index).reverse() }).computer)).toBe(expected)
  })

  test('counts only if it runs', () => {
    const { computer } = imagine({
      files: ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
      failing: ['chromium-browser --version'],
    })
    expect(ensureBrowser(computer)).toBe('/usr/bin/google-chrome')
  })

  test('is found among the applications of a Mac', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(ensureBrowser(imagine({ platform: 'darwin', files: [chrome] }).computer)).toBe(chrome)
  })

  test('is found among the programs of Windows, where asking for its version would open it', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const { computer, ran } = imagine({
      platform: 'win32',
      environment: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      files: [edge],
    })
    expect(ensureBrowser(computer)).toBe(edge)
    expect(ran).toEqual([])
  })
})

describe('a browser that is missing', () => {
  const shell = '/usr/bin/chromium-headless-shell'
  const makes = { 'recommends chromium-headless-shell': shell }

  test('is installed by apt-get as root, with fonts, and each step is announced with its limit', () => {
    const { computer, installs, messages } = imagine({ files: [apt], makes })
    expect(ensureBrowser(computer)).toBe(shell)
    expect(installs()).toEqual([
      'env DEBIAN_FRONTEND=noninteractive apt-get update',
      'env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends fonts-noto-cjk',
      'env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium-headless-shell',
    ])
    expect(messages).toHaveLength(3)
    for (const line of messages) expect(line).toMatch(/apt-get .*\(at most \d+ minutes\)/)
  })

  test('is installed without fonts when there are none to be had', () => {
    const { computer } = imagine({ files: [apt], makes, failing: ['fonts-noto-cjk'] })
    expect(ensureBrowser(computer)).toBe(shell)
  })

  test('is installed whole where there is none without windows', () => {
    const { computer } = imagine({
      files: [apt],
      failing: ['chromium-headless-shell'],
      makes: { 'recommends chromium': '/usr/bin/chromium' },
    })
    expect(ensureBrowser(computer)).toBe('/usr/bin/chromium')
  })

  test('is installed by apt-get through sudo when that asks for no password', () => {
    const { computer, installs } = imagine({ files: [apt], makes, isRoot: false })
    expect(ensureBrowser(computer)).toBe(shell)
    expect(installs().every((command) => command.startsWith('sudo -n env '))).toBe(true)
  })

  test.each<[string, Imagined]>([
    ['sudo wants a password', { files: [apt], isRoot: false, failing: ['sudo -n true'] }],
    ['there is no apt-get', {}],
    ['it is a Mac', { platform: 'darwin' }],
  ])('is downloaded by Playwright when %s', (_, imagined) => {
    const { computer, installs } = imagine({ ...imagined, makes: { 'install chromium': downloaded } })
    expect(ensureBrowser(computer)).toBe(downloaded)
    expect(installs()).toEqual([expect.stringMatching(/cli\.js install chromium$/)])
  })

  test('is downloaded with its libraries when apt-get has no Chromium that runs', () => {
    const { computer, installs } = imagine({
      files: [apt, '/usr/bin/chromium-browser'],
      failing: ['chromium-browser --version'],
      makes: { '--with-deps chromium': downloaded },
    })
    expect(ensureBrowser(computer)).toBe(downloaded)
    expect(installs().at(-1)).toMatch(/cli\.js install --with-deps chromium$/)
  })

  test('is asked for in plain words, with every command that failed, when none can be had', () => {
    const { computer } = imagine({ files: [apt], failing: ['apt-get', 'cli.js'] })
    const message = (): string => {
      try {
        return ensureBrowser(computer)
      } catch (error) {
        return (error as Error).message
      }
    }
    expect(message()).toMatch(/apt-get install -y --no-install-recommends chromium\n/)
    expect(message()).toMatch(/sudo apt-get install chromium/)
    expect(message()).toMatch(/CHROMIUM_PATH=\/path\/to\/chromium npm test/)
  })
})
