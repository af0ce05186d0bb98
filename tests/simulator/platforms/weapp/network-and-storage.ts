import type { Services } from '../services'

/** Declares the APIs of requests and storage. */
export function defineNetworkAndStorage({ api, network, storage }: Services): void {
  const tasks = new WeakMap<object, AbortSignal>()
  api.asyncApi(
    'request',
    async (options) => {
      const { status, header, data } = await network.request(
        options,
        tasks.get(options) ?? new AbortController().signal,
      )
      return { data, statusCode: status, header, cookies: [] }
    },
    (options) => {
      const { signal, methods } = network.task()
      tasks.set(options, signal)
      return methods
    },
  )
  api.asyncApi('downloadFile', ({ url }) => ({ tempFilePath: url, statusCode: 200 }))

  const found = (key: string): unknown => storage.get(key) ?? ''
  api.syncApi('getStorageSync', found)
  api.syncApi('setStorageSync', (key: string, data: unknown) => storage.put(key, data))
  api.syncApi('removeStorageSync', (key: string) => storage.remove(key))
  api.syncApi('clearStorageSync', () => storage.clear())
  api.syncApi('getStorageInfoSync', storage.info)
  api.syncApi('batchSetStorageSync', (list: Array<{ key: string; value: unknown }>) => {
    for (const { key, value } of list) storage.put(key, value)
  })
  api.syncApi('batchGetStorageSync', (list: string[]) => list.map(found))
  api.asyncApi('getStorage', ({ key }) => {
    if (!storage.has(String(key))) throw new api.ApiError('data not found')
    return { data: storage.get(String(key)) }
  })
  api.asyncApi('setStorage', ({ key, data }) => storage.put(String(key), data))
  api.asyncApi('removeStorage', ({ key }) => storage.remove(String(key)))
  api.asyncApi('clearStorage', () => storage.clear())
  api.asyncApi('getStorageInfo', storage.info)
}
