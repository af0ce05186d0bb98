import fs from 'node:fs'
import path from 'node:path'
import { ownFiles } from './own-files'
import { root } from './planted-tree'
import {
  forgottenFiles,
  unusedSteps,
  missingPlaces,
  recipesIn,
  sizeOf,
  type Recipe,
  type Specimen,
  type Text,
} from './recipes'

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')
const files = ownFiles()
const recipes = recipesIn(read('src/pages/README.md'))
const recipe = (number: number): Recipe => {
  const found = recipes[number - 1]
  if (!found) throw new RangeError(`there is no recipe ${number}`)
  return found
}

/**
 * The texts in which a specimen may be mentioned: not the READMEs of rooms, which mention everything, nor the tests of
 * this folder, which plant mentions.
 */
const texts: readonly Text[] = files
  .filter((file) => /^(src|mock|tests)\/.*\.(tsx?|css|html|json|md|snap)$|^README\.md$/.test(file))
  .filter((file) => !/\/README\.md$|^tests\/house\//.test(file))
  .map((file) => [file, read(file)] as const)

/** An addition that was made with each recipe, with a name for the test. */
const specimens: readonly (readonly [name: string, recipe: number, specimen: Specimen])[] = [
  [
    'the access log',
    1,
    {
      names: /access-?log/i,
      placeholders: {
        resource: ['access-log'],
        group: ['access-log'],
        package: ['identity'],
        page: ['access-log'],
      },
    },
  ],
  [
    'the estimate of a visit',
    1,
    {
      names:
        /estimateVisit|\b(create)?[eE]stimate(Routes|View|Page|Store)\b|['/]estimate['/]|([wW]ords|zhHans)\.estimate\b/,
      placeholders: { resource: ['estimate'], group: ['guides'], package: ['guides'], page: ['estimate'] },
    },
  ],
  [
    'relatives without a cap on what they may spend',
    2,
    { names: /promisedUncapped/, placeholders: { package: ['money'], page: ['balance'] } },
  ],
  [
    'English',
    3,
    {
      names: /English|\/en['/]|\ben\b,? \}|\ben,$|(?<!locale: |String\()'en'|\ben: |[sS]entences\.en\b/m,
      placeholders: { language: ['en'] },
    },
  ],
  ['西安', 4, { names: /xian|西安|610100/i, placeholders: { city: ['xian'] } }],
  ['an answer of a wrong shape', 5, { names: /wrong-shape/, placeholders: {} }],
]

describe('the recipes', () => {
  it('are five, each with a list', () => {
    expect(recipes.map(({ title }) => title)).toEqual([
      'A screen with its endpoint',
      'A sentence',
      'A language',
      'A city',
      'A fault',
    ])
    for (const { steps, whereItApplies } of recipes)
      for (const { places } of [...steps, ...whereItApplies]) expect(places).not.toEqual([])
  })

  it.each(recipes.map((one) => [one.title, one] as const))('%s: name what is there', (_, one) => {
    expect(one.steps.length).toBeGreaterThan(2)
    expect(missingPlaces(one, files)).toEqual([])
  })

  it('need fourteen files in five rooms for a screen with its endpoint, and no more', () => {
    const { files, rooms } = sizeOf(recipe(1))
    expect(files).toBeLessThanOrEqual(14)
    expect(rooms).toBeLessThanOrEqual(5)
  })
})

describe.each(specimens)('followed on %s', (_, number, specimen) => {
  it('the recipe names every file that speaks of it', () => {
    expect(forgottenFiles(recipe(number), specimen, texts)).toEqual([])
  })

  it('the recipe has no step that it did without', () => {
    expect(unusedSteps(recipe(number), specimen, texts)).toEqual([])
  })
})

describe('a recipe that is wrong is found', () => {
  const [small] = recipesIn(`# pages

1. \`src/none.ts\`: stands before any recipe.

## 1. A screen

1. \`src/contract/<resource>.ts\`: the decoders. Forgotten: nothing
   below \`tests/other.ts\` compiles.
2. \`mock/openapi.json\`: made by \`npm run openapi\`.
3. \`src/pages/<page>/<page>-view.tsx\` or \`src/pages/<page>/index.tsx\`: the page.

Where it applies:

- \`mock/world/\`: what the city remembers.
`)
  const one = small as Recipe
  const wallet: Specimen = { names: /wallet/i, placeholders: { resource: ['wallet'], page: ['wallet'] } }
  const good: readonly Text[] = [
    ['src/contract/wallet.ts', 'export const readWallet = 1'],
    ['mock/openapi.json', '{"readWallet":1}'],
    ['src/pages/wallet/wallet-view.tsx', ''],
    ['mock/world/money/shelf.ts', 'the wallet'],
  ]
  const found = (...more: readonly Text[]) => forgottenFiles(one, wallet, [...good, ...more])

  it('is read as it is written', () => {
    expect(one).toEqual({
      title: 'A screen',
      steps: [
        { places: ['src/contract/<resource>.ts'], generated: false },
        { places: ['mock/openapi.json'], generated: true },
        { places: ['src/pages/<page>/<page>-view.tsx', 'src/pages/<page>/index.tsx'], generated: false },
      ],
      whereItApplies: [{ places: ['mock/world/'], generated: false }],
    })
    expect(sizeOf(one)).toEqual({ files: 2, rooms: 2 })
  })

  it('with a file that it forgets', () => {
    expect(found()).toEqual([])
    const planted: Text = ['mock/titles.ts', "readWallet: '医保钱包'"]
    expect(found(planted)).toEqual(['mock/titles.ts'])
  })

  it.each([
    ['by its name alone', 'src/pages/me/wallet-link.tsx'],
    ['another page', 'src/pages/purse/index.tsx'],
    ['a page whose view has another name', 'src/pages/wallet/other-view.tsx'],
    ['a folder whose name begins alike', 'mock/world-of-money/shelf.ts'],
  ])('with a file that it forgets: %s', (_, file) => {
    expect(found([file, 'wallet'])).toEqual([file])
  })

  it('with a file that is not there', () => {
    const there = good.map(([file]) => file)
    expect(missingPlaces(one, there)).toEqual(['src/pages/<page>/index.tsx'])
    expect(missingPlaces(one, [])).toHaveLength(5)
  })

  it('with a step that nothing needs', () => {
    expect(unusedSteps(one, wallet, good)).toEqual([])
    expect(unusedSteps(one, wallet, good.slice(1))).toEqual(['src/contract/<resource>.ts'])
  })
})
