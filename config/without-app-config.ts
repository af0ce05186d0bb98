import type { Compilation, Compiler } from 'webpack'

interface Loader {
  readonly loader: string
  options?: unknown
}

/**
 * Taro copies app.json into the script, though the clients read their own and nothing in its runtime for mini-programs
 * reads the copy. Here the loader that writes it is handed an empty one.
 */
export class WithoutAppConfig {
  apply(compiler: Compiler): void {
    const { NormalModule } = compiler.webpack
    compiler.hooks.compilation.tap('WithoutAppConfig', (compilation: Compilation) => {
      NormalModule.getCompilationHooks(compilation).beforeLoaders.tap('WithoutAppConfig', (loaders) => {
        for (const one of loaders as Loader[]) {
          if (one.loader === '@tarojs/taro-loader') one.options = { ...(one.options as object), config: {} }
        }
      })
    })
  }
}
