import { useDidHide, useDidShow, useRouter, useUnload } from '@tarojs/taro'
import { useStore } from 'zustand'
import { mayPass } from '@/domain/problem'
import { lastSeen } from '@/domain/remote'
import { AfterScan } from './after-scan'
import { KinBanner } from './kin-banner'
import { RefusedCode } from './refused-code'
import { VoucherView } from '@/features/voucher/voucher-view'
import { cameFrom } from '@/shell/came-from'
import { Page } from '@/shell/page'
import { relativesOf } from '../services'
import { goBack, recover, openPage, queryValue, replacePage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { familyWords } from '../words/current'

const toList = (): void => (cameFrom('relatives') ? goBack() : replacePage('relatives'))

/** The voucher page once more, for a relative: under a banner that cannot be overlooked, and without the receipt. */
export default function RelativeCodePage() {
  const services = useServices()
  const { code, relatives } = relativesOf(services)
  const id = queryValue(useRouter().params['id']) ?? ''
  const situation = useStore(code, (state) => state.situation)
  const relative = useStore(relatives, ({ value }) => lastSeen(value)?.value.find((one) => one.id === id))
  useDidShow(() => {
    code.showOf(id)
    if (!relative) void relatives.refresh()
  })
  useDidHide(code.hide)
  useUnload(code.hide)
  const name = situation.is === 'showing' ? situation.code.maskedName : relative?.otherMaskedName
  if (situation.is === 'stuck' && situation.problem.is === 'refused' && !mayPass(situation.problem)) {
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
    <Page title={familyWords.relativeCode.title} onBreak={code.hide}>
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
