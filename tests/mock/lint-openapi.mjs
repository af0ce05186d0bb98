// Reads an OpenAPI document from standard input and prints what redocly and spectral call an error in it, one in a line.
// A process of its own, because redocly is a module of a kind that jest's sandbox cannot load.
import { text } from 'node:stream/consumers'
import process from 'node:process'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import spectralCore from '@stoplight/spectral-core'
import spectralRules from '@stoplight/spectral-rulesets'

const source = await text(process.stdin)
const config = await createConfig({ extends: ['recommended'] })
const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
for (const { severity, ruleId, message, location } of problems)
  if (severity === 'error') process.stdout.write(`redocly ${ruleId}: ${message} at ${location[0]?.pointer}\n`)

const spectral = new spectralCore.Spectral()
spectral.setRuleset({ extends: [[spectralRules.oas, 'recommended']], rules: {} })
const mostSevere = 0
for (const { severity, code, message, path } of await spectral.run(JSON.parse(source)))
  if (severity === mostSevere) process.stdout.write(`spectral ${code}: ${message} at ${path.join('.')}\n`)
