import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { lockedVersions } from './locked-versions'

const packages = {
  '': { devDependencies: { packer: '2.0.0', linter: '9.0.0' } },
  'node_modules/packer': { version: '2.0.0', dependencies: { squeezer: '^5.0.0', absent: '^1.0.0' } },
  'node_modules/packer/node_modules/squeezer': { version: '5.1.0', dependencies: { words: '^1.0.0' } },
  'node_modules/squeezer': { version: '4.0.0' },
  'node_modules/words': { version: '1.2.0', dependencies: { packer: '*' } },
  'node_modules/linter': { version: '9.0.0', dependencies: { squeezer: '^4.0.0' } },
}

test('packages count with all they bring along, in the versions they see; others do not', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yibao-lock-'))
  const file = path.join(folder, 'package-lock.json')
  fs.writeFileSync(file, JSON.stringify({ packages }))
  expect(lockedVersions(file, ['packer'])).toEqual(['packer 2.0.0', 'squeezer 5.1.0', 'words 1.2.0'])
  expect(lockedVersions(file, ['linter'])).toEqual(['linter 9.0.0', 'squeezer 4.0.0'])
  fs.rmSync(folder, { recursive: true })
})
