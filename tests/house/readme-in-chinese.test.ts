import fs from 'node:fs'
import path from 'node:path'
import { root } from './planted-tree'

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')

/** Returns the parts of a README that are the same in every language. */
export function commonParts(text: string) {
  const fences = [...text.matchAll(/```\n([\s\S]*?)```/g)].map(([, body = '']) => body)
  const prose = text.replace(/```\n[\s\S]*?```/g, '')
  return {
    headings: [...text.matchAll(/^(#+) /gm)].map(([, level]) => level),
    rows: [...text.matchAll(/^\|/gm)].length,
    pictures: [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, file]) => file),
    code: [...prose.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code).sort(),
    // The commands without their comments, and the rooms in the picture of the architecture.
    commands: fences.flatMap((body) =>
      body.split('\n').map((line) => /^(npm[^#]*|src\S*)/.exec(line)?.[1]?.trim()),
    ),
  }
}

test('README.zh-CN.md has the headings, rows, pictures, names and commands of README.md', () => {
  expect(commonParts(read('README.zh-CN.md'))).toEqual(commonParts(read('README.md')))
})

test('a command that stands in one language alone is found', () => {
  const one = '# 标题\n\n```\nnpm ci && npm start  # 说明\n```\n用 `npm run bench`。\n'
  const other = '# Title\n\n```\nnpm ci && npm start  # what\n```\nUse `npm run bench`.\n'
  expect(commonParts(one)).toEqual(commonParts(other))
  expect(commonParts(one.replace('npm start', 'npm stop'))).not.toEqual(commonParts(other))
  expect(commonParts(one.replace('bench', 'build'))).not.toEqual(commonParts(other))
})
