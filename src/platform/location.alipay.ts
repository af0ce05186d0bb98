import Taro from '@tarojs/taro'
import { fromGcj02 } from './from-gcj02'
import { positionTold, type Whereabouts } from './whereabouts'

/** Alipay tells places in China as Chinese maps have them. */
export const location: Whereabouts = async () => {
  const told = await positionTold(() => Taro.getLocation({}))
  return told && fromGcj02(told)
}
