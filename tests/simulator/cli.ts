// check <platform> <dist>                     prints the problems found without running it; exit code 1 if any
// serve [--port 4300] [--api http://127.0.0.1:4000] <platform> <dist> [<platform> <dist>]
// open  <platform> <dist> [url] [shot.png]    runs it once and prints text, errors and figures
import { parseArgs } from 'node:util'
import { assertNoErrors, check, launch, serve, type PlatformName } from './index'

const usage = `usage: check <platform> <dist>
       serve [--port n] [--api url] <platform> <dist> [<platform> <dist>]
       open <platform> <dist> [url] [screenshot]
platform: weapp or alipay`

function build(
  platform: string | undefined,
  dist: string | undefined,
): { platform: PlatformName; dist: string } {
  if ((platform === 'weapp' || platform === 'alipay') && dist !== undefined) return { platform, dist }
  throw new Error(usage)
}

function checkBuild([name, folder]: string[]): void {
  const { platform, dist } = build(name, folder)
  const problems = check(dist, platform)
  for (const { file, message } of problems) console.error(`${file}: ${message}`)
  console.log(problems.length ? `${problems.length} problem(s)` : `${platform}: no problems`)
  process.exitCode = problems.length ? 1 : 0
}

async function serveBuilds(
  rest: string[],
  port: string | undefined,
  apiBase: string | undefined,
): Promise<void> {
  const phones = [build(rest[0], rest[1])]
  for (let at = 2; at < rest.length; at += 2) phones.push(build(rest[at], rest[at + 1]))
  const server = await serve({ phones, port: Number(port ?? 4300), apiBase })
  console.log(`preview: ${server.url}`)
}

async function openBuild([name, folder, url, screenshot]: string[]): Promise<void> {
  const phone = await launch({ ...build(name, folder), url: url || undefined })
  try {
    await phone.page.waitForTimeout(500)
    console.log(await phone.text())
    if (screenshot) await phone.screenshot(screenshot)
    console.log(JSON.stringify(await phone.report(), null, 1))
    assertNoErrors(phone)
  } finally {
    await phone.close()
  }
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, api: { type: 'string' } },
  })
  const [command, ...rest] = positionals
  if (command === 'check') checkBuild(rest)
  else if (command === 'serve') await serveBuilds(rest, values.port, values.api)
  else if (command === 'open') await openBuild(rest)
  else throw new Error(usage)
}

run().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
