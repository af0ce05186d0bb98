import { byId, make, makeButton, redraw, redrawOptions } from '../../till/page/elements'
import { faultWords } from './fault-words'
import type { Switches } from './switches'

const wordFor = (fault: string): string =>
  Object.entries(faultWords).find(([name]) => name === fault)?.[1].name ?? fault

const smsPurposes: Readonly<Record<string, string>> = { SIGN_IN: '登录', RESET_PASSWORD: '重设密码' }

/** Every fault as one choice: its name, what it does, and how requests and commands call it. */
export function drawFaults(): void {
  const choices = Object.entries(faultWords).map(([fault, { name, does }], n) => {
    const choice = make('input', '')
    choice.type = 'radio'
    choice.name = 'fault'
    choice.value = fault
    choice.checked = n === 0
    const what = make('span', 'does', does, ' ', make('span', 'caption', fault))
    return make('label', 'fault', choice, make('strong', '', name), what)
  })
  byId('control-faults', HTMLElement).replaceChildren(...choices)
}

/** @param restore switches the fault of one person off */
export function drawSwitches({ faults, clock, sms }: Switches, restore: (person: string) => void): void {
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
    const back = makeButton(`${wordFor(fault)} · 恢复`, () => restore(person), 'danger')
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
  const none = make('li', 'empty', '还没有发过短信。')
  byId('control-sms', HTMLElement).replaceChildren(...(codes.length > 0 ? codes : [none]))
}

function drawMessage({ everything, people, nextCalls }: Switches['faults']): void {
  const on = [
    ...(everything === null ? [] : [`所有请求：${wordFor(everything)}`]),
    ...(Object.keys(people).length === 0 ? [] : [`${Object.keys(people).length} 位居民有故障`]),
    ...(nextCalls.length === 0 ? [] : [`还有 ${nextCalls.length} 次请求会出错`]),
  ]
  say(on.length > 0 ? on.join('；') : '一切正常', on.length > 0 ? 'wrong' : 'good')
}

/** The one sentence at the top of the page. */
export function say(sentence: string, tone: 'good' | 'wrong'): void {
  byId('control-notice', HTMLElement).dataset['tone'] = tone
  const message = byId('control-message', HTMLElement)
  if (message.textContent !== sentence) message.textContent = sentence
}
