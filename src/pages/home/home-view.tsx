import { View } from '@tarojs/components'
import { lastSeen, type Remote } from '@/domain/remote'
import { words } from '@/words/current'
import { fill } from '@/words/fill'
import { errorText } from '@/words/error-text'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Later } from '@/ui/later'
import { LinkRow } from '@/ui/link-row'
import { Skeleton } from '@/ui/skeleton'
import { EmptyState } from '@/ui/empty-state'
import { LoadError } from '@/ui/load-error'
import { AccountCard } from './account-card'
import type { Overview } from '@/features/overview/overview'
import { HomeNotices } from './home-notices'
import { entryNotice, noticesOf, type EntryCity, type NextStep } from './notices'
import { RecentRecords } from './recent-records'
import { VoucherEntry } from './voucher-entry'
import './home-view.css'

/** The pages that home links to. */
export type Service = keyof typeof words.home.links

interface Props {
  /** True in elder mode (长辈版): home then has only the code, the balance, records, family, and a call for help. */
  readonly elder: boolean
  readonly signedIn: boolean
  readonly overview: Remote<Overview>
  /** The city of the entry the person came in by, until they have read about it. */
  readonly from: EntryCity | undefined
  readonly now: number
  /** The number of codes for use without network. */
  readonly offlineLeft: number
  readonly onVoucher: () => void
  readonly onRecord: (id: string) => void
  readonly onRecover: (next: NextStep) => void
  readonly onService: (service: Service) => void
  readonly onElder: () => void
  readonly onDisplay: () => void
  /** Leads to help: to the hotline of the person's insurance, where it is known. */
  readonly onHelp: (hotline: string | undefined) => void
}

/** Shows home: the voucher first, then the account, then the latest records, each with a link to all of it. */
export function HomeView(props: Props) {
  const { app, home: say } = words
  const hotline = lastSeen(props.overview)?.value.insurances[0]?.hotline
  return (
    <View>
      <View className="home-top">
        <ActionButton id="home-display" weight="quiet" onPress={props.onDisplay}>
          {say.language}
        </ActionButton>
        <ActionButton id="home-elder" weight="quiet" onPress={props.onElder}>
          {props.elder ? say.standard : say.elder}
        </ActionButton>
      </View>
      <VoucherEntry offlineLeft={props.offlineLeft} onPress={props.onVoucher} />
      {props.signedIn ? (
        <Content {...props} />
      ) : (
        <>
          {props.from && <HomeNotices notices={[entryNotice(props.from)]} onRecover={props.onRecover} />}
          <Card>
            <EmptyState
              title={app.signedOutTitle}
              text={app.signedOutText}
              action={{ id: 'sign-in', name: app.signIn, onPress: () => props.onRecover('sign-in') }}
            />
          </Card>
          {!props.elder && <Card>{linkTo('guides', props.onService)}</Card>}
        </>
      )}
      {props.elder && (
        <ActionButton id="home-help" onPress={() => props.onHelp(hotline)}>
          {hotline === undefined ? say.helpWhere : fill(say.help, { hotline })}
        </ActionButton>
      )}
    </View>
  )
}

const linkTo = (service: Service, onService: Props['onService']) => (
  <LinkRow id={`home-${service}`} name={words.home.links[service]} onPress={() => onService(service)} />
)

function Content({ elder, overview, from, now, onRecord, onRecover, onService }: Props) {
  const seen = lastSeen(overview)
  const error =
    overview.is === 'failed' ? (
      <LoadError {...errorText(overview, now)} inline={seen !== undefined} onRecover={onRecover} />
    ) : null
  if (!seen) {
    return <Card>{error ?? <Skeleton label={words.app.loading} lines={[35, 60, 80, 100, 100, 100]} />}</Card>
  }
  const { account, records } = seen.value
  const link = (service: Service) => linkTo(service, onService)
  return (
    <View>
      {error}
      <HomeNotices notices={noticesOf(seen.value, from)} onRecover={onRecover} />
      <AccountCard account={account} more={link('balance')} />
      <Later>
        {!elder && <RecentRecords records={records} now={now} onOpen={onRecord} more={link('records')} />}
        <Card>
          {link(elder ? 'records' : 'contributions')}
          {link('familyWhich')}
          {!elder && link('guides')}
        </Card>
      </Later>
    </View>
  )
}
