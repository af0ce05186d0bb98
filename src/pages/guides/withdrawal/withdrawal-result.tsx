import { View } from '@tarojs/components'
import type { WithdrawalCheck } from '@/contract/withdrawal'
import { formatFen } from '@/domain/money'
import { guidesWords } from '../words/current'
import { Card } from '@/ui/card'
import { Money } from '@/ui/money'
import { Notice } from '@/ui/notice'
import '@/ui/packages.css'

/** The obstacles that no document can remove, so that the list of documents is left out. */
const withoutPapers: readonly WithdrawalCheck['obstacle'][] = [
  'NO_ACCOUNT',
  'GROUND_NOT_OFFERED',
  'STILL_INSURED',
]

/** Shows the answer: yes or no, the amount, the documents, and the consequences. */
export function WithdrawalResult({ check }: { readonly check: WithdrawalCheck }) {
  const say = guidesWords.withdrawal
  const { may, obstacle, payoutFen, payee, materials, consequences } = check
  const why = say.obstacles[obstacle ?? 'OTHER']
  return (
    <View id="withdrawal-result">
      {!may && <Notice id="withdrawal-no" tone="look" title={say.mayNot(why.what)} text={why.todo} />}
      {!(obstacle && withoutPapers.includes(obstacle)) && (
        <Card>
          {may && (
            <View>
              <View id="withdrawal-yes" className="heading">
                {say.may}
              </View>
              {payee === 'HEIR' && <View className="under muted">{say.mayHeir}</View>}
              {payoutFen !== null && (
                <View>
                  <View className="under muted">{say.maySelf}</View>
                  <Money id="withdrawal-payout" amount={formatFen(payoutFen)} />
                </View>
              )}
            </View>
          )}
          <View className={may ? 'section' : ''}>
            <View className="heading">{may ? say.materials : say.materialsLater}</View>
            <Lines lines={materials.map(({ name }) => name)} />
          </View>
          <View className="section">
            <View className="heading">{say.after}</View>
            <Lines lines={consequences.map((one) => say.consequences[one])} />
          </View>
        </Card>
      )}
    </View>
  )
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <View>
    {lines.map((line) => (
      <View key={line} className="withdrawal-line">
        <View className="withdrawal-dot">·</View>
        <View>{line}</View>
      </View>
    ))}
  </View>
)
