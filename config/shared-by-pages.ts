import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Chunk, ChunkGraph, Module } from 'webpack'

const pages = path.resolve(__dirname, '../src/pages')

/**
 * Folders of pages that are downloaded separately. A folder that is itself a page, and the till of a demo, are in the
 * main package.
 */
const packages = readdirSync(pages, { withFileTypes: true })
  .filter((folder) => folder.isDirectory() && folder.name !== 'demo')
  .filter(({ name }) => !existsSync(path.join(pages, name, 'index.tsx')))
  .map(({ name }) => `pages/${name}`)

const isIn = (root: string, { name }: Chunk): boolean => name?.startsWith(`${root}/`) === true

const isNoSharedFile = ({ name }: Chunk): boolean => name?.endsWith('/sub-vendors') !== true

/**
 * Puts code that several pages share into one file of their package, even where another package has a copy of it. Taro
 * by itself makes a file of each module that two packages share, and a line that loads it in each page that needs it: a
 * seventh of the bytes of a package.
 */
export const sharedByPages = {
  // A module that is in two of these shared files does not move to the main package for that reason.
  ...Object.fromEntries(['common', 'vendors'].map((name) => [name, { chunks: isNoSharedFile }])),
  ...Object.fromEntries(
    packages.map((root) => [
      `shared in ${root}`,
      {
        name: `${root}/sub-vendors`,
        chunks: (chunk: Chunk) => isIn(root, chunk),
        test(module: Module, { chunkGraph }: { chunkGraph: ChunkGraph }) {
          const chunks = [...chunkGraph.getModuleChunksIterable(module)]
          return chunks.length > 1 && chunks.every((chunk) => packages.some((one) => isIn(one, chunk)))
        },
        // Higher than the priority that Taro sets for the same modules.
        priority: 20_000,
      },
    ]),
  ),
}
