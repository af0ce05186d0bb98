import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import type { PlatformName } from '../../simulator'
import { canvasPt } from './tested-phone'

const project = path.resolve(__dirname, '../../..')

/** For each platform, the syntax of its templates and of its settings. */
const dialects = {
  weapp: { template: 'wxml', when: 'wx:if', window: { navigationBarTitleText: 'port' } },
  alipay: { template: 'axml', when: 'a:if', window: { defaultTitle: 'port' } },
}

const sheet = (id: string, more = ''): string =>
  `<canvas id="${id}" type="2d" style="width:${canvasPt.width}px;height:${canvasPt.height}px" ${more}></canvas>`

const far = '<view id="far" style="margin-top:5000px">farther down than what is near</view>'

/**
 * Builds a mini-program around the platform's real port: Taro's own runtime, `src/platform/index.<platform>.ts`, and a
 * native page with a canvas, bundled quickly. The app leaves the port where the browser page finds it.
 * @returns the build folder
 */
export async function harnessFor(platform: PlatformName): Promise<string> {
  const dist = path.join(project, '.cache/platform-suite', platform)
  const { template, when, window } = dialects[platform]
  fs.mkdirSync(dist, { recursive: true })
  const files = {
    'app.json': JSON.stringify({ pages: ['page/page'], window }),
    'page/page.json': '{}',
    'page/page.js': pageScript,
    [`page/page.${template}`]: `<view id="note">a note</view>${sheet('sheet')}${sheet('later', `${when}="{{later}}"`)}${far}`,
  }
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(dist, file)), { recursive: true })
    fs.writeFileSync(path.join(dist, file), text)
  }
  await bundleApp(platform, path.join(dist, 'app.js'))
  return dist
}

/**
 * The expression that returns the browser's globals. The simulator hides them from a mini-program by name; the tests go
 * around that.
 */
const browser = "Function('return this')()"

const pageScript = `Page({
  data: { later: false },
  onLoad() {
    ${browser}.pageOpened(this)
    ${browser}.drawLater = (ms) => setTimeout(() => this.setData({ later: true }), ms)
  },
})`

/** The globals that Taro's own build provides, so that the runtime is the one that is shipped. */
const provided = `export { window, document, navigator, requestAnimationFrame, cancelAnimationFrame, TaroElement as Element,
  SVGElement, MutationObserver, history, location, URLSearchParams, URL } from '@tarojs/runtime'`
const constants = (platform: PlatformName): Record<string, string> => ({
  'process.env.NODE_ENV': '"production"',
  'process.env.FRAMEWORK': '"react"',
  'process.env.TARO_ENV': JSON.stringify(platform),
  'process.env.TARO_PLATFORM': '"mini"',
  'process.env.TARO_VERSION': '"4.2.0"',
  'process.env.SUPPORT_TARO_POLYFILL': '"disabled"',
  ENABLE_INNER_HTML: 'true',
  ...Object.fromEntries(
    ['ADJACENT_HTML', 'SIZE_APIS', 'TEMPLATE_CONTENT', 'CLONE_NODE', 'CONTAINS', 'MUTATION_OBSERVER'].map(
      (name) => [`ENABLE_${name}`, 'false'],
    ),
  ),
})

async function bundleApp(platform: PlatformName, outfile: string): Promise<void> {
  const app = `import '@tarojs/plugin-platform-${platform}/dist/runtime'
    import '@tarojs/taro'
    import { platform } from '@/platform/index.${platform}'
    import { Current } from '@tarojs/runtime'
    import { location } from '@/platform/location.${platform}'
    import { watchNear } from '@/platform/watch-near.${platform}'
    import { pictureExport } from '@/platform/save-picture.${platform}'
    import { askToSubscribe } from '@/platform/subscribe.${platform}'
    import { scanCode } from '@/platform/scan-code.${platform}'
    ${browser}.platformUnderTest = { ...platform, askToSubscribe, location, pictureExport, scanCode, watchNear }
    ${browser}.pageOpened = (page) => { Current.page = page }
    App({})`
  const providedFile = path.join(path.dirname(path.dirname(outfile)), 'provided.js')
  fs.writeFileSync(providedFile, provided)
  await build({
    stdin: { contents: app, resolveDir: project, loader: 'ts' },
    bundle: true,
    outfile,
    format: 'cjs',
    platform: 'neutral',
    target: 'es2020',
    mainFields: ['module', 'main'],
    alias: { '@': path.join(project, 'src') },
    define: constants(platform),
    inject: [providedFile],
    minifySyntax: true,
    legalComments: 'none',
  })
}
