import { asNumber, asText } from '../../values'
import { bubblingTouchEvents, type Platform } from '../platform'
import { component } from './component'

const megabyte = 1024 * 1024
const yes = (value: unknown): boolean => value === true || value === 'YES'
const networkNames: Record<string, string> = { none: 'NOTREACHABLE', unknown: 'UNKNOWN', wifi: 'WIFI' }

/** The dialect of Alipay. */
export const alipay: Platform = {
  name: 'alipay',
  globalName: 'my',
  extensions: { template: '.axml', style: '.acss', script: '.sjs' },
  template: {
    directivePrefix: 'a:',
    scriptTag: 'import-sjs',
    scriptName: 'name',
    scriptSource: 'from',
    event(attribute) {
      const [, way, first, rest] = /^(on|catch)([A-Za-z])(\w*)$/.exec(attribute) ?? []
      return first === undefined
        ? undefined
        : { type: `${first.toLowerCase()}${rest}`, catches: way === 'catch' }
    },
  },
  ownTags: [
    'lifestyle',
    'life-follow',
    'contact-button',
    'lottie',
    'ar-camera',
    'share-element',
    'import-sjs',
  ],
  styleIsolation: 'apply-shared',
  packageLimit: 2 * megabyte,
  navigator: { swuserAgent: 'AlipayClient/10.5.0 simulator' },

  tabs: (tabBar) => ({
    list: (
      (tabBar?.items ?? tabBar?.list ?? []) as Array<{ pagePath: string; name?: string; text?: string }>
    ).map(({ pagePath, name, text }) => ({
      pagePath,
      text: name ?? text ?? '',
    })),
    color: asText(tabBar?.textColor, '#666'),
    selectedColor: asText(tabBar?.selectedColor, '#1677ff'),
  }),
  window(config) {
    const background = asText(config.titleBarColor ?? config.navigationBarBackgroundColor, '#ffffff')
    return {
      title: asText(config.defaultTitle ?? config.navigationBarTitleText),
      background,
      color: isDark(background) ? '#fff' : '#000',
      custom: config.transparentTitle === 'always' || config.navigationStyle === 'custom',
      pullDownRefresh: yes(config.pullRefresh ?? config.enablePullDownRefresh),
      reachBottomDistance: asNumber(config.onReachBottomDistance, 50),
    }
  },
  // Decoded, unlike WeChat's; not compared with a real client.
  parseQuery: (text) =>
    Object.fromEntries(
      text
        .split('&')
        .filter(Boolean)
        .map((pair) => {
          const at = pair.indexOf('=')
          return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))]
        }),
    ),
  defaultScene: 1000,

  bubbles: new Set([...bubblingTouchEvents, 'longtap']),
  longPressEvents: ['longtap'],
  eventType: (type, written) => written[type] ?? type,
  // `target.dataset` is that of the node the handler is on; the touched node's is `targetDataset`.
  eventTargets: (target, currentTarget) => ({
    target: { ...target, dataset: currentTarget.dataset, targetDataset: target.dataset },
    currentTarget: { ...currentTarget },
  }),
  tapDetail: (x, y) => ({ clientX: x, clientY: y, pageX: x, pageY: y }),
  canvasSize: (_, attributes) => ({
    width: asNumber(attributes.width, 300),
    height: asNumber(attributes.height, 225),
  }),

  networkName: (type) => networkNames[type] ?? type.toUpperCase(),
  component,

  success: (_, result) => ({ ...result }),
  failure: (_, reason, code) => ({ error: code ?? 2, errorMessage: reason }),
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
/** Tells whether a background is so dark that its text should be white. */
export function isDark(color: string): boolean {
  const value = /^#[\da-f]{6}$/i.test(color) ? parseInt(color.slice(1), 16) : 0xffffff
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255] as const
  return red * 0.3 + green * 0.59 + blue * 0.11 < 128
}
