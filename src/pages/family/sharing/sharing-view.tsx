import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Bindings } from '@/contract/family'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Content } from '@/ui/content'
import { EmptyState } from '@/ui/empty-state'
import { LinkRow } from '@/ui/link-row'
import { Notice } from '@/ui/notice'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { otherInBinding } from '../parts/other-person'
import { familyWords } from '../words/current'
import { BindingRow } from './binding-row'
import { firstSide, sideOf, waitingForMe, type Role, type Side } from './sides'
import './sharing-view.css'

interface Props {
  readonly bindings: Remote<Bindings>
  /** Epoch ms. */
  readonly now: number
  /** `YYYY-MM-DD` in China. */
  readonly today: string
  readonly onRecover: (way: Recovery) => void
  readonly onOpen: (bindingId: string) => void
  readonly onOffer: () => void
  readonly onOrder: () => void
  readonly onWhich: () => void
}

const roles = ['SHARER', 'MEMBER'] as const

/** Lists whom I let spend and who lets me; what waits for me comes before everything else. */
export function SharingListView(props: Props) {
  const { bindings, now, onRecover } = props
  return (
    <Content
      value={lastSeen(bindings)?.value}
      error={errorTextOf(bindings, now)}
      loading={words.app.loading}
      lines={[60, 90, 70, 60, 90, 70]}
      onRecover={onRecover}
    >
      {(known) => <BothSides {...props} known={known} />}
    </Content>
  )
}

function BothSides({ known, ...props }: Props & { readonly known: Bindings }) {
  const { sharing: say } = familyWords
  const [wanted, setWanted] = useState<Role>()
  const role = wanted ?? firstSide(known.bindings)
  const { living, over } = sideOf(known.bindings, role)
  return (
    <View>
      {waitingForMe(known.bindings).map((binding) => (
        <Notice
          key={binding.id}
          tone="look"
          title={say.waitingTitle(otherInBinding(binding))}
          text={binding.forMaskedName === null ? say.waitingText : say.waitingFor(binding.forMaskedName)}
          action={{ id: `waiting-${binding.id}`, name: say.look, onPress: () => props.onOpen(binding.id) }}
        />
      ))}
      <View className="sharing-sides">
        <Choices
          id="family-side"
          name={say.sides}
          choices={roles.map((value) => ({ value, name: say.roles[value] }))}
          chosen={role}
          chosenLabel={say.chosen}
          onChoose={setWanted}
        />
      </View>
      <Card id="family-list">
        {living.length === 0 && <Nobody role={role} />}
        {living.map((binding) => (
          <BindingRow
            key={binding.id}
            binding={binding}
            today={props.today}
            onPress={() => props.onOpen(binding.id)}
          />
        ))}
      </Card>
      {over.length > 0 && <Over {...props} over={over} key={role} />}
      <Links {...props} role={role} ordering={living.length > 1} />
    </View>
  )
}

function Nobody({ role }: { readonly role: Role }) {
  const { sharing: say } = familyWords
  return role === 'SHARER' ? (
    <EmptyState title={say.noneGiven} text={say.noneGivenText} />
  ) : (
    <EmptyState title={say.noneReceived} text={say.noneReceivedText} />
  )
}

/** Lists those that are over, folded until somebody wants to see them. */
function Over({ over, today, onOpen }: Pick<Props, 'today' | 'onOpen'> & { readonly over: Side['over'] }) {
  const { sharing: say } = familyWords
  const [open, setOpen] = useState(false)
  return (
    <View>
      <ActionButton id="family-over" weight="quiet" onPress={() => setOpen(!open)}>
        {open ? say.hideEnded : say.showEnded(over.length)}
      </ActionButton>
      {open && (
        <Card>
          {over.map((binding) => (
            <BindingRow key={binding.id} binding={binding} today={today} onPress={() => onOpen(binding.id)} />
          ))}
        </Card>
      )}
    </View>
  )
}

function Links(props: Props & { readonly role: Role; readonly ordering: boolean }) {
  const { sharing: say } = familyWords
  return (
    <Card>
      {props.role === 'SHARER' && <LinkRow id="family-bind" name={say.bind} onPress={props.onOffer} />}
      {props.role === 'MEMBER' && props.ordering && (
        <LinkRow id="family-order" name={say.order} onPress={props.onOrder} />
      )}
      <LinkRow id="family-which" name={say.which} onPress={props.onWhich} />
    </Card>
  )
}
