import { useDidHide, useDidShow, useRouter, useUnload } from '@tarojs/taro'
import { useStore } from 'zustand'
import { isTemporary } from '@/domain/problem'
import { lastSeen } from '@/domain/remote'
import { liveCodeOf } from '@/features/voucher/situation'
import { useDrawnSituation } from '@/features/voucher/use-drawn-situation'
import { VoucherView } from '@/features/voucher/voucher-view'
import { Page } from '@/shell/page'
import { openPage, queryValue, recover } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { backTo } from '../parts/back-to'
import { relativesOf } from '../services'
import { familyWords } from '../words/current'
import { AfterScan } from './after-scan'
import { KinBanner } from './kin-banner'
import { RefusedCode } from './refused-code'

const toList = (): void => backTo('relatives')

/** The page of a relative's code: the voucher page once more, under a banner that cannot be overlooked, and without the receipt. */
export default function RelativeCodePage() {
  const services = useServices()
  const { relativeCode: code, relatives } = relativesOf(services)
  const id = queryValue(useRouter().params['id']) ?? ''
  const situation = useDrawnSituation(code)
  const relative = useStore(relatives, ({ value }) => lastSeen(value)?.value.find((one) => one.id === id))
  useDidShow(() => {
    code.showOf(id)
    if (!relative) void relatives.refresh()
  })
  useDidHide(code.hide)
  useUnload(code.hide)
  const name = liveCodeOf(situation)?.maskedName ?? relative?.otherMaskedName
  if (situation.is === 'stuck' && situation.problem.is === 'refused' && !isTemporary(situation.problem)) {
    return (
      <Page title={familyWords.relativeCode.title} onBreak={code.hide}>
        <RefusedCode
          problem={situation.problem}
          onRetry={code.renew}
          onList={toList}
          onMyVoucher={() => openPage('voucherSettings')}
        />
      </Page>
    )
  }
  return (
    <Page title={familyWords.relativeCode.title} onBreak={code.hide} showsCode={situation.is === 'showing'}>
      <KinBanner name={name} relation={relative && familyWords.agreement.member[relative.relation]} />
      {situation.is === 'decoded' || situation.is === 'settled' ? (
        <AfterScan situation={situation} onAnother={code.renew} onDone={toList} />
      ) : (
        <VoucherView
          owner={null}
          voucher={code}
          situation={situation}
          surfaceOf={services.surfaceOf}
          onRecover={(way) => recover(way, code.renew)}
        />
      )}
    </Page>
  )
}
