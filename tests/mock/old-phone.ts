import path from 'node:path'
import vm from 'node:vm'
import { build } from 'esbuild'
import type { neighbours } from 'mock/examples/example'
import type { smallTown } from 'mock/examples/small-town'
import type { openEmbeddedCity } from 'mock/host/embedded-city'
import type { endpointDocs } from 'mock/openapi/groups/all-groups'

const root = path.resolve(__dirname, '../..')

/**
 * The features that are newer than iOS 14 and Chrome 80, or missing in mini-programs, by the object that holds them.
 */
const tooNew: Readonly<Record<string, readonly string[]>> = {
  globalThis: [
    'AggregateError',
    'Atomics',
    'BigInt',
    'BigInt64Array',
    'BigUint64Array',
    'FinalizationRegistry',
  ],
  'globalThis ': ['Intl', 'Iterator', 'SharedArrayBuffer', 'WeakRef', 'WebAssembly', 'eval'],
  Array: ['fromAsync'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  'DataView.prototype': ['getBigInt64', 'getBigUint64', 'setBigInt64', 'setBigUint64'],
  Map: ['groupBy'],
  Object: ['groupBy', 'hasOwn'],
  'Object.getPrototypeOf(Int8Array.prototype)': [
    ...['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'],
  ],
  Promise: ['any', 'try', 'withResolvers'],
  'RegExp.prototype': ['hasIndices', 'unicodeSets'],
  'Set.prototype': [
    'difference',
    'intersection',
    'isSubsetOf',
    'isSupersetOf',
    'symmetricDifference',
    'union',
  ],
  'String.prototype': ['at', 'isWellFormed', 'replaceAll', 'toWellFormed'],
}

/** The city as it is packed into a phone, with examples of requests for every endpoint. */
export interface OldCity {
  readonly openEmbeddedCity: typeof openEmbeddedCity
  readonly smallTown: typeof smallTown
  readonly endpointDocs: typeof endpointDocs
  readonly neighbours: typeof neighbours
}

const entry = `
export { openEmbeddedCity } from 'mock/host/embedded-city'
export { smallTown } from 'mock/examples/small-town'
export { endpointDocs } from 'mock/openapi/groups/all-groups'
export { neighbours } from 'mock/examples/example'
`

/** Bundles the city into one script, in the syntax that the builds compile it to. */
export async function cityScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    tsconfig: path.join(root, 'tsconfig.json'),
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** Creates an engine of 2019: without globals of a browser, of Node, or of a later year. */
export function oldEngine(): vm.Context {
  const context = vm.createContext({ module: { exports: {} } })
  for (const [owner, names] of Object.entries(tooNew)) {
    for (const name of names) vm.runInContext(`delete ${owner.trim()}.${name}`, context)
  }
  return context
}

/** Evaluates the city script in such an engine. */
export function cityIn(context: vm.Context, script: string): OldCity {
  vm.runInContext(script, context)
  return vm.runInContext('module.exports', context) as OldCity
}
