import type { Split } from '@/contract/settlement'
import type { WirePurchase, WireTillItem } from '@/contract/till'
import { formatFen } from '@/domain/money'
import { createAsking } from './asking'
import { basketFen, isBasket, isVisitCode, sampleBasket, shelfFor } from './basket'
import { closedDesk, mayChangeBasket, mayLetGo, readyToScan, type DeskState } from './desk-state'
import { createErrands, subjectOfReversal, subjectOfScan } from './errands'
import { readScanned } from './scanned-text'
import { addsUp } from './split-lines'
import type { Customer, TillCity } from './till-city'

export interface DeskDeps {
  readonly city: TillCity
  readonly newId: () => string
  readonly onChange: (state: DeskState) => void
}

/** The till without its page: what a cashier can do, and what is so afterwards. */
export class TillDesk {
  private held = closedDesk
  private readonly asking = createAsking((patch) => this.change(patch))
  private readonly errands

  constructor(private readonly deps: DeskDeps) {
    this.errands = createErrands(deps.city, deps.newId)
  }

  get state(): DeskState {
    return this.held
  }

  async open(): Promise<void> {
    const opened = this.errands.open((institutions) => {
      this.change({ institutions, ...readyToScan })
      const [first] = institutions
      if (first) this.chooseInstitution(first.fixmedins_code)
      else this.complain('这座城市还没有可以结算的机构。')
    })
    await this.asking.undertake(opened)
  }

  /** A code is decoded for one institution, so it can be chosen only before a scan. */
  chooseInstitution(code: string): void {
    const institution = this.held.institutions.find((one) => one.fixmedins_code === code)
    if (!institution || this.held.situation.is !== 'waiting') return
    this.asking.forget()
    this.change({ institution, ...readyToScan })
    this.chooseVisit(institution.med_type)
  }

  /** @param visit as `med_type`; one with another shelf starts another basket */
  chooseVisit(visit: string): void {
    if (!isVisitCode(visit) || !mayChangeBasket(this.held.situation)) return
    const sameShelf = shelfFor(visit)[0] === shelfFor(this.held.visit)[0]
    this.change({ visit })
    this.fill(sameShelf ? this.held.basket : sampleBasket(visit))
  }

  /** One more of a thing on the shelf. */
  add(name: string): void {
    const { basket, visit } = this.held
    const index = basket.findIndex((item) => item.medins_list_name === name)
    const item = shelfFor(visit).find(({ medins_list_name }) => medins_list_name === name)
    if (index >= 0) this.count(index, (basket[index]?.cnt ?? 0) + 1)
    else if (item) this.fill([...basket, item])
  }

  /** A count the contract cannot carry changes nothing. */
  count(index: number, cnt: number): void {
    const changed = this.held.basket.map((item, at) => (at === index ? { ...item, cnt } : item))
    if (isBasket(changed)) this.fill(changed)
    else this.change({})
  }

  remove(index: number): void {
    this.fill(this.held.basket.filter((_, at) => at !== index))
  }

  /** Says why something cannot be used as a code. */
  complain(sentence: string): void {
    this.change({ notice: { tone: 'wrong', text: sentence } })
  }

  /** @param text as it was typed or scanned */
  async scan(text: string): Promise<void> {
    const { situation, institution } = this.held
    if (situation.is !== 'waiting' || !institution) return
    const code = readScanned(text)
    if (!code.ok) return this.complain(code.error)
    const { fixmedins_code } = institution
    if (this.asking.isOpen(subjectOfScan(code.value, fixmedins_code))) return this.asking.again()
    const decoded = this.errands.decode(code.value, fixmedins_code, (customer) => void this.price(customer))
    await this.asking.undertake(decoded)
  }

  /** Settles what is on screen; a second click finds the first one under way and does nothing. */
  async settle(): Promise<void> {
    const { situation } = this.held
    if (situation.is !== 'priced') return
    const { customer } = situation
    const settled = this.errands.settle(this.purchaseOf(customer), situation, (settlement) => {
      const notice = { tone: 'good', text: '已结算，请把药品和收据交给顾客。' } as const
      this.change({ situation: { is: 'settled', customer, settlement }, notice })
    })
    await this.asking.undertake(settled)
  }

  /** Gives everything back. One settlement is reversed once, however often this is asked for. */
  async reverse(): Promise<void> {
    const { situation } = this.held
    if (situation.is !== 'settled') return
    if (this.asking.isOpen(subjectOfReversal(situation.settlement.id))) return this.asking.again()
    const reversed = this.errands.reverse(situation, (reversal) => {
      const { cashFen } = reversal.split
      const next = cashFen > 0 ? { next: `请退给顾客现金 ${formatFen(cashFen)}。` } : {}
      const notice = { tone: 'good', text: '已撤销，每一笔都退回原来的账户。', ...next } as const
      this.change({ situation: { ...situation, is: 'reversed', reversal }, notice })
    })
    await this.asking.undertake(reversed)
  }

  /** Repeats what got no answer, with its key. */
  askAgain(): Promise<void> {
    return this.asking.again()
  }

  /** Back to scanning with the basket as it is: another code. */
  scanAnew(): void {
    if (!mayLetGo(this.held.situation)) return
    this.asking.forget()
    this.change(readyToScan)
  }

  /** The next customer, with a fresh basket. */
  next(): void {
    if (!mayLetGo(this.held.situation)) return
    this.scanAnew()
    this.fill(sampleBasket(this.held.visit))
  }

  private fill(basket: readonly WireTillItem[]): void {
    const { situation } = this.held
    if (!mayChangeBasket(situation)) return
    this.change({ basket })
    if ('customer' in situation) void this.price(situation.customer)
  }

  private async price(customer: Customer): Promise<void> {
    const { basket, situation } = this.held
    const unpriced = { is: 'unpriced', customer } as const
    if (basket.length === 0) {
      this.asking.forget()
      const notice = { tone: 'guide', text: '清单是空的，请先加入药品或项目。' } as const
      return this.change({ situation: unpriced, notice })
    }
    const before = 'customer' in situation ? situation : unpriced
    const priced = this.errands.price(this.purchaseOf(customer), before, (split) =>
      this.priced(customer, split, basketFen(basket)),
    )
    await this.asking.undertake(priced)
  }

  private purchaseOf({ authToken }: Customer): WirePurchase {
    return { auth_token: authToken, med_type: this.held.visit, fee_list: [...this.held.basket] }
  }

  private priced(customer: Customer, split: Split, billFen: number): void {
    if (!addsUp(split, billFen)) {
      const text = '医保算出的金额对不上，不能结算。'
      const notice = { tone: 'wrong', text, next: '请把代码告诉当地医保热线。', code: 'DATA-01' } as const
      return this.change({ situation: { is: 'unpriced', customer }, notice })
    }
    const cash = split.cashFen > 0 ? `，收现金 ${formatFen(split.cashFen)}` : ''
    const notice = { tone: 'guide', text: `请核对本人${cash}，然后结算。` } as const
    this.change({ situation: { is: 'priced', customer, split }, notice })
  }

  private change(patch: Partial<DeskState>): void {
    this.held = { ...this.held, ...patch }
    this.deps.onChange(this.held)
  }
}
