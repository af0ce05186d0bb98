const { Buffer } = require('node:buffer')
const { spawn } = require('node:child_process')
const { availableParallelism } = require('node:os')
const process = require('node:process')

/** With a core each, the helper threads of one would only take the time of the other: a fifth of all they need. */
const withoutHelpers = `${process.env.NODE_OPTIONS ?? ''} --v8-pool-size=0`

/** Runs an npm script; what it says is shown when it is done, so that they do not talk at once. */
const run = (script) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      env: { ...process.env, NODE_OPTIONS: withoutHelpers },
      shell: process.platform === 'win32',
    })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text))
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat([Buffer.from(`\n${script}: exit ${code}\n`), ...said]))
      resolve(code ?? 1)
    })
  })

/**
 * `node config/beside.cjs lint build:weapp types`: runs npm scripts beside each other, one a core, in this order: the
 * longest first. Fails when one of them fails.
 */
const waiting = process.argv.slice(2)
async function oneAfterAnother() {
  const codes = []
  for (let script = waiting.shift(); script; script = waiting.shift()) codes.push(await run(script))
  return codes
}

Promise.all(Array.from({ length: availableParallelism() }, oneAfterAnother)).then((codes) => {
  process.exitCode = Math.max(0, ...codes.flat())
})
