import { shared } from './client'
import { fromGcj02 } from './from-gcj02'
import { positionFrom, type ReadPosition } from './position'

/** Reads the position in Alipay, which gives places in China as Chinese maps have them. */
export const location: ReadPosition = async () => {
  const position = await positionFrom(() => shared.getLocation({}))
  return position && fromGcj02(position)
}
