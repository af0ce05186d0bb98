const { Buffer } = require('node:buffer')
const { spawn } = require('node:child_process')
const process = require('node:process')

/** With a core each, the helper threads of one would only take the time of the other: a fifth of all they need. */
const withoutHelpers = `${process.env.NODE_OPTIONS ?? ''} --v8-pool-size=0`

/**
 * `node config/beside.cjs check build`: runs npm scripts beside each other, for most computers have more than one core.
 * What one says is shown when it is done, so that they do not talk at once. Fails when one of them fails.
 */
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

Promise.all(process.argv.slice(2).map(run)).then((codes) => {
  process.exitCode = Math.max(0, ...codes)
})
