import type { Split } from '@/contract/split'
import type { WirePurchase, WireTillItem } from '@/contract/till'
import { formatFen } from '@/domain/money'
import { readTraceCode } from '@/domain/trace-code'
import { medicineOf, withBoxes } from '../catalogue/trace-codes'
import { createRequestRunner } from './request-runner'
import { basketFen, isBasket, isVisitCode, sampleBasket, catalogueFor, withBox } from './basket'
import { closedDesk, mayChangeBasket, mayEndPurchase, readyToScan, type DeskState } from './desk-state'
import { createTillRequests, subjectOfReversal, subjectOfScan } from './till-requests'
import { readScanned } from './scanned-text'
import { addsUp } from './split-lines'
import type { Customer, TillCity } from './till-city'

/** The dependencies of a desk. */
export interface DeskDeps {
  readonly city: TillCity
  readonly newId: () => string
  /** Gives the number of a box of medicine, another one each time. */
  readonly newSerial: () => number
  readonly onChange: (state: DeskState) => void
}

/** The till without its page: the actions of a cashier, and the state after each of them. */
export class TillDesk {
  private current = closedDesk
  private readonly runner = createRequestRunner((patch) => this.change(patch))
  private readonly requests

  constructor(private readonly deps: DeskDeps) {
    this.requests = createTillRequests(deps.city, deps.newId)
  }

  get state(): DeskState {
    return this.current
  }

  async open(): Promise<void> {
    const opened = this.requests.open((institutions) => {
      this.change({ institutions, ...readyToScan })
      const [first] = institutions
      if (first) this.chooseInstitution(first.fixmedins_code)
      else this.showError('这座城市还没有可以结算的机构。')
    })
    await this.runner.run(opened)
  }

  /** Chooses the institution; only before a scan, because a code is decoded for one institution. */
  chooseInstitution(code: string): void {
    const institution = this.current.institutions.find((one) => one.fixmedins_code === code)
    if (!institution || this.current.situation.is !== 'waiting') return
    this.runner.cancel()
    this.change({ institution, ...readyToScan })
    this.chooseVisit(institution.med_type)
  }

  /**
   * Chooses the kind of visit.
   * @param visit as `med_type`; one with another catalogue starts another basket
   */
  chooseVisit(visit: string): void {
    if (!isVisitCode(visit) || !mayChangeBasket(this.current.situation)) return
    const sameCatalogue = catalogueFor(visit)[0] === catalogueFor(this.current.visit)[0]
    this.change({ visit })
    this.fill(sameCatalogue ? this.current.basket : sampleBasket(visit))
  }

  /** Adds one of an item of the catalogue. */
  add(name: string): void {
    const { basket, visit } = this.current
    const index = basket.findIndex((item) => item.medins_list_name === name)
    const item = catalogueFor(visit).find(({ medins_list_name }) => medins_list_name === name)
    if (index >= 0) this.count(index, (basket[index]?.cnt ?? 0) + 1)
    else if (item) this.fill([...basket, item])
  }

  /** Changes a count; one that the contract does not accept changes nothing. */
  count(index: number, cnt: number): void {
    const changed = this.current.basket.map((item, at) => (at === index ? { ...item, cnt } : item))
    if (isBasket(changed)) this.fill(changed)
    else this.change({})
  }

  remove(index: number): void {
    this.fill(this.current.basket.filter((_, at) => at !== index))
  }

  /** Shows why something cannot be used as a code. */
  showError(sentence: string): void {
    this.change({ notice: { tone: 'wrong', text: sentence } })
  }

  /**
   * Decodes a voucher, or puts a box of medicine into the basket.
   * @param text as it was typed or scanned
   */
  async scan(text: string): Promise<void> {
    const box = readTraceCode(text)
    if (box !== undefined && medicineOf(box)) return this.scanBox(box)
    const { situation, institution } = this.current
    if (situation.is !== 'waiting' || !institution) return
    const code = readScanned(text)
    if (!code.ok) return this.showError(code.error)
    const { fixmedins_code } = institution
    if (this.runner.isUnanswered(subjectOfScan(code.value, fixmedins_code))) return this.runner.retry()
    const decoded = this.requests.decode(code.value, fixmedins_code, (customer) => void this.price(customer))
    await this.runner.run(decoded)
  }

  /** Settles the purchase on screen; a second click while the first request is running does nothing. */
  async settle(): Promise<void> {
    const { situation } = this.current
    if (situation.is !== 'priced') return
    const { customer } = situation
    const settled = this.requests.settle(this.purchaseOf(customer), situation, (settlement) => {
      const notice = { tone: 'good', text: '已结算，请把药品和收据交给顾客。' } as const
      this.change({ situation: { is: 'settled', customer, settlement }, notice })
    })
    await this.runner.run(settled)
  }

  /** Reverses the settlement. A settlement is reversed once, however often this is called. */
  async reverse(): Promise<void> {
    const { situation } = this.current
    if (situation.is !== 'settled') return
    if (this.runner.isUnanswered(subjectOfReversal(situation.settlement.id))) return this.runner.retry()
    const reversed = this.requests.reverse(situation, (reversal) => {
      const { cashFen } = reversal.split
      const next = cashFen > 0 ? { next: `请退给顾客现金 ${formatFen(cashFen)}。` } : {}
      const notice = { tone: 'good', text: '已撤销，每一笔都退回原来的账户。', ...next } as const
      this.change({ situation: { ...situation, is: 'reversed', reversal }, notice })
    })
    await this.runner.run(reversed)
  }

  /** Repeats the request that got no answer, with its key. */
  askAgain(): Promise<void> {
    return this.runner.retry()
  }

  /** Returns to scanning, with the basket unchanged, for another code. */
  scanAnew(): void {
    if (!mayEndPurchase(this.current.situation)) return
    this.runner.cancel()
    this.change(readyToScan)
  }

  /** Starts with the next customer and a new basket. */
  next(): void {
    if (!mayEndPurchase(this.current.situation)) return
    this.scanAnew()
    this.fill(sampleBasket(this.current.visit))
  }

  private scanBox(traceCode: string): void {
    const more = withBox(this.current.basket, this.current.visit, traceCode)
    return more.ok ? this.fill(more.value) : this.showError(more.error)
  }

  private fill(basket: readonly WireTillItem[]): void {
    const { situation } = this.current
    if (!mayChangeBasket(situation)) return
    this.change({ basket: basket.map((item) => withBoxes(item, this.deps.newSerial)) })
    if ('customer' in situation) void this.price(situation.customer)
  }

  private async price(customer: Customer): Promise<void> {
    const { basket, situation } = this.current
    const unpriced = { is: 'unpriced', customer } as const
    if (basket.length === 0) {
      this.runner.cancel()
      const notice = { tone: 'guide', text: '清单是空的，请先加入药品或项目。' } as const
      return this.change({ situation: unpriced, notice })
    }
    const before = 'customer' in situation ? situation : unpriced
    const priced = this.requests.price(this.purchaseOf(customer), before, (split) =>
      this.priced(customer, split, basketFen(basket)),
    )
    await this.runner.run(priced)
  }

  private purchaseOf({ authToken }: Customer): WirePurchase {
    return { auth_token: authToken, med_type: this.current.visit, fee_list: [...this.current.basket] }
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
    this.current = { ...this.current, ...patch }
    this.deps.onChange(this.current)
  }
}
