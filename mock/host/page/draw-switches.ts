import { byId, make, makeButton, redraw, redrawOptions } from '../../till/page/elements'
import type { Switches } from './switches'

const nameOf = (fault: string, { known }: Switches['faults']): string =>
  known.find((one) => one.fault === fault)?.name ?? fault

const smsPurposes: Readonly<Record<string, string>> = { SIGN_IN: '登录', RESET_PASSWORD: '重设密码' }

/** Draws every fault as one choice, once: its name, its effect, and its key in requests and commands. */
function drawFaults({ known }: Switches['faults']): void {
  const list = byId('control-faults', HTMLElement)
  if (list.childElementCount > 0) return
  const choices = known.map(({ fault, name, does }, n) => {
    const choice = make('input', '')
    choice.type = 'radio'
    choice.name = 'fault'
    choice.value = fault
    choice.checked = n === 0
    const what = make('span', 'does', does, ' ', make('span', 'caption', fault))
    return make('label', 'fault', choice, make('strong', '', name), what)
  })
  list.replaceChildren(...choices)
}

/**
 * Draws all settings.
 * @param restore switches the fault of one person off
 */
export function drawSwitches(
  { faults, clock, sms, sent }: Switches,
  restore: (person: string) => void,
): void {
  drawFaults(faults)
  drawMessage(faults)
  byId('control-now', HTMLElement).textContent = clock.now.slice(0, 19).replace('T', ' ')
  const everybody = [{ value: '', text: '所有人' }]
  const residents = faults.residents.map(({ person, name }) => ({ value: person, text: `${name} ${person}` }))
  const chosen = byId('control-person', HTMLSelectElement)
  redrawOptions(chosen, [...everybody, ...residents], chosen.value)
  const rows = faults.residents.map(({ person, name }) => {
    const who = make('span', '', name, ' ', make('span', 'caption', person))
    const fault = faults.people[person]
    if (fault === undefined) return make('li', 'row', who, make('span', 'caption', '正常'))
    const back = makeButton(`${nameOf(fault, faults)} · 恢复`, () => restore(person), 'danger')
    back.id = `control-restore-${person}`
    return make('li', 'row', who, back)
  })
  redraw(byId('control-people', HTMLElement), ...rows)
  const codes = sms.codes.map(({ mob, code, purpose, expires }) =>
    make(
      'li',
      'row',
      make('span', '', mob, ' ', make('span', 'caption', smsPurposes[purpose] ?? purpose)),
      make('span', 'code', code),
      make('span', 'caption', `${expires.slice(11, 19)} 前有效`),
    ),
  )
  drawNotices(sent)
  drawList('control-sms', codes, '还没有发过短信。')
}

/** Draws the rows of a list; a sentence where there are none. */
function drawList(id: string, rows: readonly HTMLElement[], none: string): void {
  byId(id, HTMLElement).replaceChildren(...(rows.length > 0 ? rows : [make('li', 'empty', none)]))
}

/** Lists the notices as the phones would show them, each with the page that it opens. */
function drawNotices({ notices }: Switches['sent']): void {
  const rows = notices.map(({ to, title, lines, page }) =>
    make(
      'li',
      'row',
      make('span', '', title, ' ', make('span', 'caption', to)),
      make('span', 'caption', [...lines.map((line) => line.join(' ')), page].join(' · ')),
    ),
  )
  drawList('control-sent', rows, '还没有发过消息。要先在“我的 › 消息通知”里打开。')
}

function drawMessage(faults: Switches['faults']): void {
  const { everything, people, nextCalls } = faults
  const on = [
    ...(everything === null ? [] : [`所有请求：${nameOf(everything, faults)}`]),
    ...(Object.keys(people).length === 0 ? [] : [`${Object.keys(people).length} 位居民有故障`]),
    ...(nextCalls.length === 0 ? [] : [`还有 ${nextCalls.length} 次请求会出错`]),
  ]
  showMessage(on.length > 0 ? on.join('；') : '一切正常', on.length > 0 ? 'wrong' : 'good')
}

/** Shows the one sentence at the top of the page. */
export function showMessage(sentence: string, tone: 'good' | 'wrong'): void {
  byId('control-notice', HTMLElement).dataset['tone'] = tone
  const message = byId('control-message', HTMLElement)
  if (message.textContent !== sentence) message.textContent = sentence
}
