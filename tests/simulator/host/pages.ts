// The two pages that are served: one phone by itself, and the preview with phones and other pages side by side.
import type { PlatformName, Problem, StartConfig } from '../types'

/** A page of another server, shown in the preview. */
export interface Extra {
  title: string
  url: string
}
/** The contents of the preview. */
export interface FrontPage {
  /** The platform of each phone, in the order in which they are served. */
  phones: PlatformName[]
  /** Pages of other servers, shown beside the phones. */
  extras?: Extra[] | undefined
  heading?: string | undefined
  intro?: string | undefined
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
const head = (title: string, viewport: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width,initial-scale=1${viewport}"><title>${escapeHtml(title)}</title>`

/**
 * Writes the page of one phone. Problems of the build prevent its start, and the page shows them instead.
 * @param scripts the addresses of the scripts, in the order in which they run
 */
export function phonePage(config: StartConfig, problems: Problem[], scripts: readonly string[]): string {
  if (problems.length)
    return `${head('does not compile', '')}<h1>This build does not compile</h1>
<ul>${problems.map((p) => `<li>${escapeHtml(`${p.file}: ${p.message}`)}</li>`).join('')}</ul>`
  const start = JSON.stringify(config).replace(/</g, '\\u003c')
  return `${head('phone', ',user-scalable=no')}<body><script>globalThis.__CONFIG__=${start}</script>
${scripts.map((address) => `<script src="${address}"></script>`).join('')}`
}

const names: Record<PlatformName, string> = { weapp: '微信', alipay: '支付宝' }
const phoneCard = (platform: PlatformName, index: number): string => `<section class="phone">
<header><h2>${names[platform]}</h2><div class="actions">
<button data-do="restart">重启</button>
<button data-do="erase">清空存储</button>
<button data-do="offline" aria-pressed="false">断网</button>
<button data-do="screenshot">截屏事件</button>
</div></header>
<iframe allow="camera" src="${index}/" title="${names[platform]}"></iframe></section>`

const extraCard = ({ title, url }: Extra): string => `<section class="extra">
<header><h2>${escapeHtml(title)}</h2><a href="${escapeHtml(url)}" target="_blank" rel="noopener">新窗口打开</a></header>
<iframe allow="camera" src="${escapeHtml(url)}" title="${escapeHtml(title)}"></iframe></section>`

const style = `
* { box-sizing: border-box }
body { margin: 0; padding: 24px; background: #F4F6F7; color: #15202B;
  font: 14px/1.6 system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif }
h1, h2, p { margin: 0 }
h1 { font-size: 20px; line-height: 1.4 }
body > header { margin: 0 auto 20px; max-width: 1560px }
body > header p { margin-top: 4px; max-width: 72ch; color: #52606D }
main { display: flex; flex-wrap: wrap; gap: 20px; margin: 0 auto; max-width: 1560px }
section { padding: 16px; background: #fff; border: 1px solid #E2E7EB; border-radius: 12px }
.extra { flex: 1 1 420px; max-width: 720px }
section header { display: flex; align-items: center; justify-content: space-between; gap: 8px; min-height: 32px; margin-bottom: 12px }
h2 { font-size: 16px; line-height: 1.4 }
.actions { display: flex; gap: 6px }
button { font: inherit; font-size: 13px; line-height: 1; min-height: 32px; padding: 0 10px; white-space: nowrap;
  color: #0A6E5E; background: #fff; border: 1px solid #E2E7EB; border-radius: 8px; cursor: pointer }
button:hover { border-color: #0A6E5E }
button[aria-pressed=true] { color: #fff; background: #0A6E5E; border-color: #0A6E5E }
a { color: #0A6E5E; font-size: 13px }
:focus-visible { outline: 2px solid #0A6E5E; outline-offset: 2px }
iframe { display: block; height: 722px; background: #fff; border: 1px solid #E2E7EB; border-radius: 12px }
.phone iframe { width: 377px }
.extra iframe { width: 100% }
`

// A restarted phone keeps its network state, so its button must show that state.
const script = `
for (const section of document.querySelectorAll('.phone')) {
  const frame = section.querySelector('iframe')
  const offline = section.querySelector('[data-do=offline]')
  const press = (on) => offline.setAttribute('aria-pressed', String(on))
  const actions = {
    restart: () => frame.contentWindow.location.reload(),
    erase: () => {
      const { localStorage, location } = frame.contentWindow
      for (const key of Object.keys(localStorage))
        if (key.startsWith('storage:') && key.includes(':' + location.pathname + ':')) localStorage.removeItem(key)
      location.reload()
    },
    offline: () => {
      const on = offline.getAttribute('aria-pressed') !== 'true'
      press(on)
      frame.contentWindow.simulator.setNetwork(on ? 'none' : 'wifi')
    },
    screenshot: () => frame.contentWindow.simulator.captureScreen(),
  }
  frame.addEventListener('load', () => press(frame.contentWindow.simulator.device().network === 'none'))
  section.querySelector('.actions').addEventListener('click', ({ target }) => actions[target.dataset.do]?.())
}
`

/** Writes the preview page. */
export function frontPage({ phones, extras = [], heading = '小程序预览', intro }: FrontPage): string {
  return `${head(heading, '')}<style>${style}</style>
<header><h1>${escapeHtml(heading)}</h1>${intro ? `<p>${escapeHtml(intro)}</p>` : ''}</header>
<main>${[...phones.map(phoneCard), ...extras.map(extraCard)].join('\n')}</main>
<script>${script}</script>`
}
