import type { Appliers } from '../event-parts'
import type { DocumentEvent } from './events'

/** A document as it was issued. */
export type StoredDocument = DocumentEvent

/** The part of the world that holds documents. */
export interface DocumentState {
  /** The documents, by the hash of their number. */
  readonly documents: Map<string, StoredDocument>
}

/** Creates the state of a city without documents. */
export const initialDocumentState = (): DocumentState => ({ documents: new Map() })

/** The effects of the events of documents. */
export const applyDocuments: Appliers<DocumentEvent, DocumentState> = {
  'document-issued': (world, document) => void world.documents.set(document.numberHash, document),
}
