import { shared } from './client'
import { positionFrom, type ReadPosition } from './position'

/** Reads the position in WeChat; `app.config.ts` declares the permission and the reason shown to the person. */
export const location: ReadPosition = () => positionFrom(() => shared.getLocation({ type: 'wgs84' }))
