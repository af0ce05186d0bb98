import fc from 'fast-check'
import { isOlder, lowestLibrary } from '@/platform/lowest-client'
import project from '../../project.config.json'

test.each([
  ['2.9.0', '2.20.1', true],
  ['2.20', '2.20.1', true],
  ['2.20.1', '2.20.1', false],
  ['3.0.0', '2.20.1', false],
  ['10.0', '2.20.1', false],
])('%s older than %s: %s', (version, than, older) => expect(isOlder(version, than)).toBe(older))

test('of two versions at most one is older', () => {
  const version = fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }).map((parts) => parts.join('.'))
  fc.assert(fc.property(version, version, (a, b) => !(isOlder(a, b) && isOlder(b, a))))
})

test('a version that is not told, or is none, is not older', () => {
  expect(isOlder(undefined, lowestLibrary.weapp)).toBe(false)
  expect(isOlder('latest', lowestLibrary.weapp)).toBe(false)
})

test('the project of WeChat names the same library', () => {
  expect(project.libVersion).toBe(lowestLibrary.weapp)
})
