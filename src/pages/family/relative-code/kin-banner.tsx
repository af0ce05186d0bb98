import { View } from '@tarojs/components'
import { familyWords } from '../words/current'
import './kin-banner.css'

interface Props {
  /** Masked; undefined while neither the list nor a code has told it. */
  readonly name: string | undefined
  /** What they are to me, in words; undefined while the list has not told it. */
  readonly relation: string | undefined
}

/**
 * Nobody may take this page for their own: whose code it is on violet, and striped edges that stay at the sides of the
 * screen, beside an enlarged bar code too. It stands beside the code, not around it: WeChat finds no canvas that is
 * nested deeper than the templates.
 */
export function KinBanner({ name, relation }: Props) {
  const { relativeCode: say, relatives } = familyWords
  return (
    <>
      <View className="kin-edge kin-left" />
      <View className="kin-edge kin-right" />
      <View className="kin-banner" ariaRole="alert">
        <View className="heading">{say.banner}</View>
        <View className="title strong" id="voucher-owner">
          {name === undefined ? say.title : relation === undefined ? name : relatives.who(name, relation)}
        </View>
        <View>{name === undefined ? say.paysHim : say.pays(name)}</View>
      </View>
      <View className="kin-below" />
    </>
  )
}
