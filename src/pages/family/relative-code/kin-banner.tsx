import { View } from '@tarojs/components'
import { familyWords } from '../words/current'
import './kin-banner.css'

interface Props {
  /** The masked name; undefined while neither the list nor a code is known. */
  readonly name: string | undefined
  /** The relation to me, in words; undefined while the list is not known. */
  readonly relation: string | undefined
}

/**
 * Says whose code it is, on violet, so that nobody takes this page for their own; striped edges stay at the sides of the
 * screen, beside an enlarged bar code too. The banner stands beside the code, not around it: WeChat finds no canvas that is
 * nested deeper than the templates.
 */
export function KinBanner({ name, relation }: Props) {
  const { relativeCode: say, agreement } = familyWords
  return (
    <>
      <View className="kin-edge kin-left" />
      <View className="kin-edge kin-right" />
      <View className="kin-banner" ariaRole="alert">
        <View className="heading">{say.banner}</View>
        <View className="title strong" id="voucher-owner">
          {name === undefined ? say.title : relation === undefined ? name : agreement.who(name, relation)}
        </View>
        <View>{name === undefined ? say.paysHim : say.pays(name)}</View>
      </View>
      <View className="kin-below" />
    </>
  )
}
