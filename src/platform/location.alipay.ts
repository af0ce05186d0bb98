import Taro from '@tarojs/taro'
import { fromGcj02 } from './from-gcj02'
import { positionFrom, type ReadPosition } from './position'

/** Alipay tells places in China as Chinese maps have them. */
export const location: ReadPosition = async () => {
  const told = await positionFrom(() => Taro.getLocation({}))
  return told && fromGcj02(told)
}
