import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Binding } from '@/contract/binding'
import type { ShareScope } from '@/contract/family-words'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { familyWords } from '../words/current'
import type { BindingForm, BindingStore } from './binding-store'
import { ChangeForm } from './change-form'
import { EndForm } from './end-form'
import { OfferCard } from './offer-card'
import { RequestProblem } from './request-problem'
import { newTerms } from './typed-terms'

interface Props {
  readonly binding: Binding
  readonly store: BindingStore
  readonly allowed: readonly ShareScope[]
  /** Today in China, `YYYY-MM-DD`. */
  readonly today: string
  readonly onOrder: () => void
  readonly onConsents: () => void
  readonly onAccept: (binding: Binding) => void
  readonly onDecline: (binding: Binding) => void
}

/** Offers what may be done with a binding now, as the city says; a guardian who shares with the child may do both sides' things. */
export function BindingActs(props: Props) {
  const { binding, store, onOrder, onConsents } = props
  const form = useStore(store, (state) => state.form)
  const act = useStore(store, (state) => state.act)
  const { acts, role, order, forMaskedName } = binding
  const busy = act.is === 'busy'
  const { terms } = familyWords.binding
  const pays = role === 'MEMBER' && forMaskedName === null && order !== null
  const isOpen = form !== undefined && acts.includes(form.is)
  const isOffered = acts.includes('ACCEPT')
  const failure = act.is === 'failed' && (
    <RequestProblem of={act.of} problem={act.problem} onConsents={onConsents} />
  )
  return (
    <View>
      {isOffered && (
        <OfferCard
          binding={binding}
          busy={busy}
          failure={isOpen ? undefined : failure}
          onAccept={() => props.onAccept(binding)}
          onDecline={() => props.onDecline(binding)}
        />
      )}
      {pays && (
        <Card>
          <LinkRow id="binding-order" name={terms.turn} value={terms.turnOf(order)} onPress={onOrder} />
        </Card>
      )}
      {!isOpen && !isOffered && failure}
      {isOpen ? (
        <OpenForm {...props} form={form} busy={busy} failure={failure} />
      ) : (
        <FormLinks binding={binding} store={store} />
      )}
    </View>
  )
}

interface OpenProps extends Props {
  readonly form: BindingForm
  readonly busy: boolean
  readonly failure: ReactNode
}

function OpenForm({ binding, store, form, allowed, today, busy, failure }: OpenProps) {
  const common = { binding, busy, failure, onClose: store.closeForm }
  switch (form.is) {
    case 'CHANGE':
      return (
        <ChangeForm
          {...common}
          typed={form.typed}
          allowed={allowed}
          today={today}
          onType={store.type}
          onSave={() => void store.send(binding, { is: 'CHANGE', terms: newTerms(form.typed) })}
        />
      )
    case 'END':
      return (
        <EndForm
          {...common}
          reason={form.reason}
          onChoose={store.chooseReason}
          onEnd={() => void store.send(binding, { is: 'END', reason: form.reason })}
        />
      )
  }
}

function FormLinks({ binding, store }: Pick<Props, 'binding' | 'store'>) {
  const { change, end } = familyWords.binding
  const { acts, state, role, endableFrom } = binding
  const endName = role === 'MEMBER' ? end.openMember : state === 'PENDING' ? end.openPending : end.openSharer
  if (!acts.includes('CHANGE') && !acts.includes('END') && endableFrom === null) return null
  return (
    <Card>
      {acts.includes('CHANGE') && (
        <LinkRow id="binding-change" name={change.open} onPress={() => store.startChange(binding)} />
      )}
      {acts.includes('END') && <LinkRow id="binding-end" name={endName} onPress={store.startEnd} />}
      {endableFrom !== null && (
        <View id="binding-kept" className="block caption">
          {end.kept(familyWords.binding.day(endableFrom))}
        </View>
      )}
    </Card>
  )
}
