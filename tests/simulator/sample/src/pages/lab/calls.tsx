import { Button } from '@tarojs/components'
import {
  getStorageSync,
  login,
  navigateTo,
  request,
  setStorageSync,
  showActionSheet,
  showModal,
  showToast,
} from '@tarojs/taro'

interface SendOptions {
  method?: 'POST'
  data?: object
  header?: Record<string, string>
}

/** Shows buttons that call an API and log its outcome. */
export function Calls({ api, add }: { api: string; add: (line: string) => void }) {
  const send = (url: string, asked: SendOptions = {}) => {
    request({ url, ...asked }).then(
      ({ statusCode, data }) => add(`http:${statusCode}:${JSON.stringify(data)}`),
      (failure: unknown) => add(`httpfail:${JSON.stringify(failure)}`),
    )
  }
  const calls: Record<string, () => void> = {
    get: () => send(`${api}/echo`, { data: { q: '你 好', n: 1 } }),
    post: () => send(`${api}/echo`, { method: 'POST', data: { a: [1, 2] }, header: { 'X-Test': 'yes' } }),
    e500: () => send(`${api}/500`),
    ext: () => send('https://example.com/'),
    modal: () =>
      void showModal({ title: 'T', content: 'sure?' }).then(({ confirm }) => add(`modal:${confirm}`)),
    toast: () => void showToast({ title: 'hi toast' }),
    sheet: () =>
      void showActionSheet({ itemList: ['one', 'two'] }).then(
        (chosen: { tapIndex?: number; index?: number }) => add(`sheet:${chosen.tapIndex ?? chosen.index}`),
        () => add('sheet:cancel'),
      ),
    store: () => {
      setStorageSync('k', { v: [1, { z: 2 }] })
      add(`store:${JSON.stringify(getStorageSync('k'))}:${JSON.stringify(getStorageSync('none'))}`)
    },
    pay: () =>
      void login().then(
        ({ code }) => add(`login:${code}`),
        () => add('loginfail'),
      ),
    nav: () => void navigateTo({ url: `/pages/deep/index?from=${encodeURIComponent('实验 室')}` }),
    bad: () => void navigateTo({ url: '/pages/none/index' }).catch(() => add('nonav')),
  }
  return (
    <>
      {Object.entries(calls).map(([id, call]) => (
        <Button key={id} id={id} onClick={call}>
          {id}
        </Button>
      ))}
      <Button id="dis" disabled onClick={() => add('BAD disabled tapped')}>
        disabled
      </Button>
    </>
  )
}
