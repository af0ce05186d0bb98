import type { IssuedDocument } from '@/contract/document'
import type { Clock } from '@/domain/clock'
import type { PictureExport } from '@/platform/picture-export'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'
import { createRemoteStore, type RemoteStore } from '@/state/remote-store'
import type { RecordsApi } from '../api'

/** The progress of giving the picture away. */
export interface DocumentState {
  readonly picture: 'here' | 'busy' | 'saved' | 'denied' | 'failed'
}

/** The store of the page of a document. */
export interface DocumentStore extends Readable<DocumentState> {
  /** The document, by its settlement; the certificate of insurance has an empty key. */
  readonly document: RemoteStore<string, IssuedDocument>
  /** Issues the document of a settlement or, without one, of the person's insurances. */
  issue(settlementId: string | undefined): Promise<void>
  save(canvasId: string): Promise<void>
  open(canvasId: string): Promise<void>
  forget(): void
}

/** The ports of the page of a document. */
export interface DocumentDeps {
  readonly city: Pick<RecordsApi, 'issueDocument'>
  readonly pictures: PictureExport
  readonly clock: Pick<Clock, 'now'>
  readonly lifetime: Lifetime
}

/** Builds the store of the page of a document. */
export function createDocument({ city, pictures, clock, lifetime }: DocumentDeps): DocumentStore {
  const document = createRemoteStore<string, IssuedDocument>({
    ask: (key) => city.issueDocument(key === '' ? undefined : key),
    clock,
    lifetime,
    first: '',
  })
  const exports = latest()
  const store = createForgettable<DocumentState>({
    empty: () => ({ picture: 'here' }),
    lifetime,
    onForget: exports.drop,
  })
  /** Gives the picture away, one way at a time. */
  async function give(how: () => Promise<DocumentState['picture']>): Promise<void> {
    if (store.getState().picture === 'busy') return
    const stillCounts = exports.next()
    store.setState({ picture: 'busy' })
    const picture = await how().catch(() => 'failed' as const)
    if (stillCounts()) store.setState({ picture })
  }
  return {
    ...store,
    document,
    issue(settlementId) {
      exports.drop()
      store.setState({ picture: 'here' })
      return document.show(settlementId ?? '')
    },
    save: (canvasId) =>
      give(async () => {
        const outcome = await pictures.save(canvasId)
        return outcome === 'stopped' ? 'here' : outcome
      }),
    open: (canvasId) => give(async () => ((await pictures.open(canvasId)) ? 'here' : 'failed')),
  }
}
