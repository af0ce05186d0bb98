import type { Values } from '../../types'
import { asNumber, asText } from '../../values'
import { bubblingTouchEvents, type NodeInfo, type Platform } from '../platform'

const megabyte = 1024 * 1024

/** The dialect of WeChat. */
export const weapp: Platform = {
  name: 'weapp',
  globalName: 'wx',
  extensions: { template: '.wxml', style: '.wxss', script: '.wxs' },
  ownTags: [
    'page-meta',
    'navigation-bar',
    'official-account',
    'open-data',
    'live-pusher',
    'live-player',
    'share-element',
    'match-media',
    'sticky-header',
    'sticky-section',
    'keyboard-accessory',
    'ad',
    'ad-custom',
    'editor',
    'comp',
  ],
  styleIsolation: 'isolated',
  packageLimit: 2 * megabyte,

  tabs: (tabBar) => ({
    list: ((tabBar?.list ?? []) as Array<{ pagePath: string; text: string }>).map(({ pagePath, text }) => ({
      pagePath,
      text,
    })),
    color: asText(tabBar?.color, '#666'),
    selectedColor: asText(tabBar?.selectedColor, '#07c160'),
  }),
  window: (config) => ({
    title: asText(config.navigationBarTitleText),
    background: asText(config.navigationBarBackgroundColor, '#000000'),
    color: config.navigationBarTextStyle === 'black' ? '#000' : '#fff',
    custom: config.navigationStyle === 'custom',
    pullDownRefresh: config.enablePullDownRefresh === true,
    reachBottomDistance: asNumber(config.onReachBottomDistance, 50),
  }),
  // According to public reports, values are not decoded, are cut at a second '=', and are 'undefined' without a '='.
  parseQuery: (text) =>
    Object.fromEntries(
      text
        .split('&')
        .filter(Boolean)
        .map((pair) => {
          const [key = '', value] = pair.split('=')
          return [key, String(value).replace(/[\u0080-\uffff]+/g, encodeURIComponent)] as const
        }),
    ),
  defaultScene: 1001,

  bubbles: new Set([
    ...bubblingTouchEvents,
    'longpress',
    'longtap',
    'touchforcechange',
    'transitionend',
    'animationstart',
    'animationiteration',
    'animationend',
  ]),
  longPressEvents: ['longpress', 'longtap'],
  eventType: (type) => type,
  eventTargets: (target, current) => ({ target: withoutTag(target), currentTarget: withoutTag(current) }),
  tapDetail: (x, y) => ({ x, y }),
  canvasSize: (box) => ({ width: box.width || 300, height: box.height || 150 }),

  networkName: (type) => type,
  component: (definition) => definition,

  success: (api, result) => ({ errMsg: `${api}:ok`, ...result }),
  failure: (api, reason, code) => ({
    errMsg: `${api}:fail ${reason}`,
    ...(code !== undefined && { errno: code }),
  }),
}

const withoutTag = ({ id, dataset, offsetLeft, offsetTop }: NodeInfo): Values => ({
  id,
  dataset,
  offsetLeft,
  offsetTop,
})
