import { existsSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { buildConstants, carriesCity } from './build-constants'
import { FewStyles } from './few-styles'
import { hashOf } from './hash-of'
import { LeanTemplates } from './lean-templates'
import { sharedByPages } from './shared-by-pages'
import { withoutRequestDecoders } from './without-request-decoders'
import { WithoutAppConfig } from './without-app-config'
import { wordsRelease } from './words-release'

const root = path.resolve(__dirname, '..')

const withCity = carriesCity(process.env)

/** Builds with the embedded mock city go to a folder of their own, so that nobody mistakes them for the others. */
const outputFolder = process.env['BUILD_FOLDER'] || (withCity ? 'dist/embedded' : 'dist')
const target = `${outputFolder}/${process.env['TARO_ENV'] ?? 'weapp'}`

/** The picture of the share card. A blank app that is built with these settings for comparison has none. */
const shareCards = ['src/share-card.png'].filter((file) => existsSync(path.join(root, file)))

/** Settings of Babel's cache; an entry is found by the file and by everything that decides how the file is compiled. */
const babelCache = {
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
  // An embedded city is for demonstrations, not for release: esbuild takes a tenth of terser's time and its output is a little larger.
  jsMinimizer: withCity ? 'esbuild' : 'terser',
  esbuild: { minify: { enable: true, config: { target: 'es2020', charset: 'utf8', legalComments: 'none' } } },
  // Taro's defaults stop terser from inlining, and write every Chinese character as a six-character escape.
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
        // Outside the source root; only embedded builds import it.
        path.join(root, 'mock'),
      ],
    },
    webpackChain(chain) {
      chain.optimization.merge({ splitChunks: { cacheGroups: sharedByPages } })
      // The code that webpack itself generates may use the same syntax as the browserslist allows.
      chain.output.set('environment', { arrowFunction: true, const: true })
      // Names of exports, modules and chunks get one or two letters instead of three: they are written at every use.
      chain.optimization.set('mangleExports', 'size').set('moduleIds', 'size').set('chunkIds', 'size')
      // Babel's output for a file is the same for both clients, so the cache is shared.
      chain.module
        .rule('script')
        .use('babelLoader')
        .tap((options: object) => ({
          ...options,
          ...babelCache,
          plugins: withCity ? [] : [withoutRequestDecoders],
        }))
      chain.plugin('lean-templates').use(LeanTemplates)
      chain.plugin('few-styles').use(FewStyles)
      chain.plugin('without-app-config').use(WithoutAppConfig)
      // Importing these files has no side effects, so a build that never calls them leaves them out with their dependencies.
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
