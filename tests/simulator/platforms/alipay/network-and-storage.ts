import type { Values } from '../../types'
import { asText } from '../../values'
import type { Services } from '../services'

const keyLimit = 200 * 1024

/** Declares the APIs of requests and storage. */
export function defineNetworkAndStorage({ api, network, storage }: Services): void {
  const tasks = new WeakMap<object, AbortSignal>()
  api.asyncApi(
    'request',
    async (options) => {
      const { status, header, data } = await network.request(
        { ...options, header: options.headers ?? options.header },
        tasks.get(options) ?? new AbortController().signal,
      )
      // An HTTP error status goes to `fail` here, unlike on WeChat.
      if (status < 200 || status >= 400) throw new api.ApiError('http status error', 19, { status })
      if (asText(options.dataType, 'json').toLowerCase() === 'json' && typeof data === 'string')
        throw new api.ApiError('JSON parse data error', 14)
      return { data, status, headers: header }
    },
    (options) => {
      const { signal, methods } = network.task()
      tasks.set(options, signal)
      return { abort: methods.abort }
    },
  )

  const failed = (error: Values): Values => ({ success: false, ...error })
  api.syncApi(
    'getStorageSync',
    ({ key }: { key: string }) => ({ data: storage.get(key) ?? null, success: true }),
    failed,
  )
  api.syncApi(
    'setStorageSync',
    ({ key, data }: { key: string; data: unknown }) => {
      storage.put(key, data, keyLimit)
      return { success: true }
    },
    failed,
  )
  api.syncApi(
    'removeStorageSync',
    ({ key }: { key: string }) => {
      storage.remove(key)
      return { success: true }
    },
    failed,
  )
  api.syncApi(
    'clearStorageSync',
    () => {
      storage.clear()
      return { success: true }
    },
    failed,
  )
  api.syncApi('getStorageInfoSync', () => ({ ...storage.info(), success: true }), failed)
  api.asyncApi('getStorage', ({ key }) => ({ data: storage.get(String(key)) ?? null }))
  api.asyncApi('setStorage', ({ key, data }) => {
    storage.put(String(key), data, keyLimit)
    return { success: true }
  })
  api.asyncApi('removeStorage', ({ key }) => {
    storage.remove(String(key))
    return { success: true }
  })
  api.asyncApi('clearStorage', () => storage.clear())
  api.asyncApi('getStorageInfo', storage.info)
}
