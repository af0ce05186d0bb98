import type { PictureExport } from './picture-export'

/** The picture export of a phone without a client, which has no album and no viewer. */
export const pictureExport: PictureExport = { save: async () => 'failed', open: async () => false }
