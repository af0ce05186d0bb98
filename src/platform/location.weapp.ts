import Taro from '@tarojs/taro'
import { positionFrom, type ReadPosition } from './position'

/** WeChat; `app.config.ts` declares it, and says to the person what for. */
export const location: ReadPosition = () => positionFrom(() => Taro.getLocation({ type: 'wgs84' }))
