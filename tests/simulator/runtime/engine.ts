// Sets WeChat's glass-easel up on the DOM: elements are wx-view, wx-text, ...; styles, templates and built-ins are registered.
import { bundle } from './context'
import { builtins } from './builtins/index'
import { defineBuiltin } from './builtins/define'
import { glassEasel, MiniProgramEnv, type AssociatedBackend, type CodeSpace } from './engine-types'
import { deliverEvents } from './events'
import { warn } from './log'
import { countSetData } from './set-data'

const domEvents = /^(touch(start|move|end|cancel)|transitionend|animation(start|iteration|end))$/
const rpxInStyle = (name: string, value: string): string =>
  name === 'style' ? value.replace(/(-?\d*\.?\d+)rpx\b/g, 'calc($1 * var(--rpx))') : value

class Backend extends glassEasel.CurrentWindowBackendContext {
  override document = {
    createElement: (tag: string) => {
      const node = document.createElement(tag.startsWith('wx-') ? tag : `wx-${tag}`)
      node.setAttribute = (name, value) =>
        Element.prototype.setAttribute.call(node, name, rpxInStyle(name, value))
      return node
    },
    createTextNode: (text: string) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  }

  // Every event that is not a plain DOM one comes from a built-in component's own trigger.
  override setListenerStats(element: Element, type: string, capture: boolean, level: number): void {
    if (domEvents.test(type)) super.setListenerStats(element, type, capture, level)
  }
}

/** Creates the engine and registers the app with it. */
export function createEngine(): { space: CodeSpace; backend: AssociatedBackend } {
  glassEasel.addGlobalWarningListener((text) => {
    warn(text)
    return false
  })
  const environment = new MiniProgramEnv()
  const builtinSpace = environment.getGlobalCodeSpace().getComponentSpace()
  const definitions = Object.entries(builtins).map(
    ([tag, builtin]) => [tag, defineBuiltin(builtinSpace, tag, builtin)] as const,
  )
  const space = environment.createCodeSpace('', true)
  for (const [tag, definition] of definitions)
    space.getComponentSpace().setGlobalUsingComponent(tag, definition)

  // Ids are written to the DOM unchanged, so that tests and `label for` can find them.
  const prepare = space.prepareComponentOptions.bind(space)
  space.prepareComponentOptions = (...args) => {
    const [options, isolation] = prepare(...args)
    return [{ ...options, writeIdToDOM: true, idPrefixGenerator: null }, isolation]
  }
  const context = new Backend()
  const backend = environment.associateBackend(context)
  registerApp(space, backend)
  deliverEvents(context)
  countSetData()
  return { space, backend }
}

function registerApp(space: CodeSpace, backend: AssociatedBackend): void {
  const { styles, scopes, configs, templates } = bundle
  for (const [path, css] of Object.entries(styles)) {
    backend.registerStyleSheetContent(path, css)
    space.addStyleSheet(path, path, scopes[path])
  }
  for (const path of Object.keys(scopes))
    if (!(path in styles)) space.addStyleSheet(path, undefined, scopes[path])
  for (const [path, config] of Object.entries(configs)) {
    const usingComponents = {
      ...(configs.app?.usingComponents as object | undefined),
      ...(config.usingComponents as object | undefined),
    }
    if (templates[path])
      space.addComponentStaticConfig(path, {
        ...config,
        styleIsolation: config.styleIsolation ?? (config.component ? bundle.styleIsolation : undefined),
        usingComponents,
      })
  }
  for (const path of Object.keys(templates))
    space.addCompiledTemplate(path, { groupList: templates, content: templates[path] })
}
