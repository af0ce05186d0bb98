import fs from 'node:fs'
import path from 'node:path'
import { assertNoErrors } from '../simulator'
import { openTown, platforms, type Town } from './town'

let town: Town
beforeAll(async () => void (town = await openTown()))
afterAll(() => town.close())

const builds = path.resolve(__dirname, '../..', process.env['BUILD_FOLDER'] || 'dist')

interface Manifest {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

function pagesOf(build: string): readonly string[] {
  const { pages, subPackages } = JSON.parse(fs.readFileSync(path.join(build, 'app.json'), 'utf8')) as Manifest
  return [...pages, ...subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))]
}

describe.each(platforms)('Whoever shares a page on %s', (platform) => {
  test('sends a card that leads home, with a picture of its own: nothing of the page, whichever it is', async () => {
    const build = path.join(builds, platform)
    const all = pagesOf(build)
    const phone = await town.phoneOf('employee', platform)
    const cards: Record<string, unknown> = {}
    for (const page of all) {
      await phone.go('reLaunch', `/${page}?id=S000000001`)
      cards[page] = await phone.share()
    }
    const picture = '/share-card.png'
    const card = { title: '医保随行', path: '/pages/home/index', imageUrl: picture, bgImgUrl: picture }
    expect(cards).toEqual(Object.fromEntries(all.map((page) => [page, card])))
    expect(fs.statSync(build + picture).size).toBeGreaterThan(0)
    assertNoErrors(phone)
  })
})
