import type { TextExport } from './text-export'

/** A phone without a client has no clipboard and no chats. */
export const textExport: TextExport = { copy: async () => false, share: undefined }
