import type { TextExport } from './text-export'

/** The text export of a phone without a client, which has no clipboard and no files. */
export const textExport: TextExport = { copy: async () => false, file: undefined }
