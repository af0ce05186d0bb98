import { existsSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { buildConstants, carriesCity } from './build-constants'
import { hashOf } from './hash-of'
import { LeanTemplates } from './lean-templates'
import { sharedByPages } from './shared-by-pages'
import { withoutRequestDecoders } from './without-request-decoders'
import { WithoutAppConfig } from './without-app-config'
import { wordsRelease } from './words-release'

const root = path.resolve(__dirname, '..')

const withCity = carriesCity(process.env)

/** Builds that carry the mock city have a place of their own, so that no one takes them for the others. */
const place = process.env['BUILD_FOLDER'] || (withCity ? 'dist/embedded' : 'dist')
const target = `${place}/${process.env['TARO_ENV'] ?? 'weapp'}`

/** The picture of the share card. A blank app that is built with these settings, to compare, has none. */
const shareCards = ['src/share-card.png'].filter((file) => existsSync(path.join(root, file)))

/** Where Babel keeps what it made, by file and by everything that decides how it is made. */
const keptByBabel = {
  cacheDirectory: path.join(root, '.cache/babel'),
  cacheIdentifier: `${hashOf(root, ['babel.config.js', 'config', 'package.json', 'package-lock.json'])} ${withCity}`,
  cacheCompression: false,
}

/**
 * One configuration for both targets. The sizes in `tests/bench` are measured with exactly these settings:
 * terser, a modern browserslist (package.json), templates nested eight levels deep.
 */
export default defineConfig({
  projectName: 'yibao-companion',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: target,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  plugins: [],
  copy: { patterns: shareCards.map((from) => ({ from, to: `${target}/share-card.png` })), options: {} },
  alias: { '@': path.join(root, 'src') },
  defineConstants: { ...buildConstants(process.env), WORDS_RELEASE: JSON.stringify(wordsRelease()) },
  // A city in the phone is for showing, not for downloading: esbuild takes a tenth of terser's time, and a little more room.
  jsMinimizer: withCity ? 'esbuild' : 'terser',
  esbuild: { minify: { enable: true, config: { target: 'es2020', charset: 'utf8', legalComments: 'none' } } },
  // Taro's defaults keep terser from inlining and write every Chinese character as an escape of six.
  terser: {
    enable: true,
    config: {
      ecma: 2020,
      compress: { inline: 3, reduce_vars: true, reduce_funcs: true, collapse_vars: true, passes: 2 },
      output: { ascii_only: false },
    },
  },
  baseLevel: 8,
  mini: {
    compile: {
      include: [
        // Outside the source root; only embedded builds come across it.
        path.join(root, 'mock'),
      ],
    },
    webpackChain(chain) {
      chain.optimization.merge({ splitChunks: { cacheGroups: sharedByPages } })
      // What webpack writes itself, in the words of the browserslist as well.
      chain.output.set('environment', { arrowFunction: true, const: true })
      // One or two letters where webpack would give an export, a module or a file three: they are written at every use.
      chain.optimization.set('mangleExports', 'size').set('moduleIds', 'size').set('chunkIds', 'size')
      // What Babel makes of a file is the same for both clients.
      chain.module
        .rule('script')
        .use('babelLoader')
        .tap((options: object) => ({
          ...options,
          ...keptByBabel,
          plugins: withCity ? [] : [withoutRequestDecoders],
        }))
      chain.plugin('lean-templates').use(LeanTemplates)
      chain.plugin('without-app-config').use(WithoutAppConfig)
      // Nothing happens when they are imported, so a build that never calls them leaves them out with all they would bring.
      chain.module
        .rule('only-in-some-builds')
        .test(
          /demo\/wire-with-city\.ts$|sign-in\/demo-[a-z-]+\.tsx?$|identity\/demo-api\.ts$|contract\/demo\.ts$/,
        )
        .set('sideEffects', false)
    },
    postcss: { pxtransform: { enable: true, config: {} } },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
})
