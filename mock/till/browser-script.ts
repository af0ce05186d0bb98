import path from 'node:path'
import { buildSync } from 'esbuild'

/**
 * Bundles a page's script with all its imports (the contract's decoders, the domain's money) into one text that may
 * stand between script tags.
 * @param entry the file where the script begins
 * @throws with the bundler's message when it does not build
 */
export function browserScript(entry: string): string {
  const built = buildSync({
    entryPoints: [entry],
    tsconfig: path.join(__dirname, '../../tsconfig.json'),
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  })
  return (built.outputFiles[0]?.text ?? '').replace(/<\/(?=script)/gi, '<\\/')
}
