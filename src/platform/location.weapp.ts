import Taro from '@tarojs/taro'
import { positionTold, type Whereabouts } from './whereabouts'

/** WeChat; `app.config.ts` declares it, and says to the person what for. */
export const location: Whereabouts = () => positionTold(() => Taro.getLocation({ type: 'wgs84' }))
