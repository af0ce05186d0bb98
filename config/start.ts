import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { createCityHost } from '../mock/host/city-host'
import { serveCity } from '../mock/host/http-server'
import { openJournal } from '../mock/host/journal'
import { serve } from '../tests/simulator'

const root = path.resolve(__dirname, '..')

/** The preferred ports; when one is taken, any free port is used. */
const ports = { city: 4000, page: 4300 }

const orAnyPort = <T>(start: (port: number) => Promise<T>, preferred: number): Promise<T> =>
  start(preferred).catch(() => start(0))

function build(): void {
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('the build failed; see above')
}

/** `npm start`: builds both mini-programs and serves them beside a pharmacy till, all connected to the mock city. */
async function main(): Promise<void> {
  build()
  const founding = { seed: 'yibao', foundedAt: Date.now() }
  const journal = openJournal(path.join(root, '.mock-city'), founding)
  const city = await orAnyPort((port) => serveCity(createCityHost(journal, Date.now), port), ports.city)
  const phones = (['weapp', 'alipay'] as const).map((platform) => ({
    platform,
    dist: path.join(root, 'dist', platform),
  }))
  const page = await orAnyPort(
    (port) =>
      serve({
        phones,
        port,
        apiBase: city.url,
        extras: [{ title: '药店收银台', url: `${city.url}/till` }],
        heading: '医保随行',
        intro: '在手机上登录一位示例居民，出示凭证，再到收银台扫码结算。所有人和数据都是虚构的。',
      }),
    ports.page,
  )
  console.log(`\n医保随行: ${page.url}\nmock city: ${city.url}/api/v1 (kept in .mock-city; Ctrl+C stops)`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
