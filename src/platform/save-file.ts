import type { HandingOut } from './handing-out'

/** A phone without a client has no clipboard and no chats. */
export const handingOut: HandingOut = { copy: async () => false, share: undefined }
