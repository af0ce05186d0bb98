import fs from 'node:fs'
import path from 'node:path'
import { check } from '../simulator'
import { platforms } from './town'

const buildFolder = (platform: string): string => path.resolve(__dirname, '../../dist', platform)

const scriptsOf = (folder: string): string =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')

describe.each(platforms)('The build for %s', (platform) => {
  test('holds nothing that the vendor’s compilers or the static rules refuse', () => {
    expect(check(buildFolder(platform), platform)).toEqual([])
  })

  test('tells the client to fetch records, money and family while home is shown, on any network', () => {
    const text = fs.readFileSync(path.join(buildFolder(platform), 'app.json'), 'utf8')
    const { subPackages, preloadRule } = JSON.parse(text) as {
      subPackages: { root: string }[]
      preloadRule: Record<string, { network: string; packages: string[] }>
    }
    const { network, packages = [] } = preloadRule['pages/home/index'] ?? {}
    expect(network).toBe('all')
    expect(packages).toEqual(['pages/records', 'pages/money', 'pages/family'])
    expect(subPackages.map(({ root }) => root)).toEqual(expect.arrayContaining(packages))
  })

  test('carries its own platform only', () => {
    const scripts = scriptsOf(buildFolder(platform))
    expect(scripts.includes('name:"weapp"')).toBe(platform === 'weapp')
    expect(scripts.includes('name:"alipay"')).toBe(platform === 'alipay')
    expect(scripts).not.toContain('name:"neutral"')
  })

  test('carries nothing of the till and nothing of the mock city', () => {
    const scripts = scriptsOf(buildFolder(platform))
    expect(scripts).not.toContain('/till/decode')
    expect(scripts).not.toContain('990101')
    expect(scripts).toContain('/voucher-tokens')
  })
})
