// Mini-programs written by hand, with features that a Taro build does not use, in both dialects.

/** The files of a WeChat program, by path. */
export const weappProgram = {
  'app.json': '{"pages":["p/a","p/b"],"window":{"navigationBarTitleText":"T"}}',
  'app.js': 'App({ globalData: { g: 5 }, onLaunch(o) { this.launched = o.path } })',
  'app.wxss': 'page{color:rgb(1,2,3)} view.x{width:375rpx} @import "./more.wxss";',
  'more.wxss': '.m{height:100rpx}',
  'p/a.json': '{"usingComponents":{"kid":"/c/kid"}}',
  'p/a.wxml': `<import src="/t/t.wxml"/><wxs module="m">module.exports = { up: function (s) { return s.toUpperCase() } }</wxs>
    <view id="x" class="x m" bindtap="set" data-k="v" data-some-thing="1">n={{n}} {{m.up('abc')}} {{f === undefined ? 'nofn' : 'fn'}}</view>
    <block wx:if="{{n > 1}}"><text id="many">many</text></block><text wx:else id="few">few</text>
    <view class="li" wx:for="{{list}}" wx:key="id">{{index}}:{{item.t}}</view>
    <template is="row" data="{{...o, z: 9}}"/><include src="/t/i.wxml"/>
    <kid val="{{n}}" bindping="ping"><text>slotted</text></kid>
    <view bindtap="outer"><view id="catcher" catchtap="inner">catch</view></view>
    <view id="long" bindlongpress="inner">long</view>
    <input id="mv" model:value="{{mv}}"/><text id="mvout">{{mv}}</text><text id="out">{{out}}</text>`,
  't/t.wxml': '<template name="row"><text id="row">{{a}}-{{z}}</text></template>',
  't/i.wxml': '<text id="inc">included {{n}}</text>',
  'p/a.js': `Page({
    data: { n: 0, list: [{ id: 1, t: 'p' }, { id: 2, t: 'q' }], o: { a: 1 }, mv: 'm', out: '' },
    onLoad(q) { this.setData({ q }) },
    set(e) { this.setData({ n: this.data.n + 1, ev: { type: e.type, id: e.currentTarget.id, dataset: e.currentTarget.dataset } }); this.setData({ 'list[0].t': 'P', f() {}, u: undefined }) },
    ping(e) { this.setData({ out: 'ping ' + e.detail.v }) },
    outer() { this.setData({ out: 'outer' }) }, inner(e) { this.setData({ out: 'inner ' + e.currentTarget.id }) },
  })`,
  'p/b.json': '{}',
  'p/b.wxml': '<view class="x">b</view>',
  'p/b.wxss': '.x{color:rgb(9,9,9)}',
  'p/b.js': 'Page({})',
  'c/kid.json': '{"component":true}',
  'c/kid.wxml':
    '<view class="x">kid {{val}} {{twice}} <slot/></view><view id="ping" bindtap="ping">ping</view>',
  'c/kid.wxss': '.x{height:7px}',
  'c/kid.js': `const b = Behavior({ methods: { ping() { this.triggerEvent('ping', { v: this.data.val }) } } })
    Component({ behaviors: [b], properties: { val: { type: Number, value: -1 } }, data: { twice: 0 }, observers: { val(v) { this.setData({ twice: v * 2 }) } } })`,
}

/** The files of an Alipay program, by path. */
export const alipayProgram = {
  'app.json': '{"pages":["p/a","p/b"],"window":{"defaultTitle":"T"}}',
  'app.js': weappProgram['app.js'],
  'app.acss': 'page{color:rgb(1,2,3)} view.x{width:375rpx}',
  'p/a.json': '{"usingComponents":{"kid":"/c/kid"}}',
  'p/a.axml': `<import src="../t/t.axml"/><import-sjs name="m" from="../t/m.sjs"/>
    <view id="x" class="x" onTap="set" data-k="v">n={{n}} {{m.up('abc')}} {{m.two()}}</view>
    <text a:if="{{n > 1}}" id="many">many</text><text a:elif="{{n > 0}}" id="one">one</text><text a:else id="few">few</text>
    <view class="li" a:for="{{list}}" a:for-item="it" a:for-index="at" a:key="id">{{at}}:{{it.t}}</view>
    <template is="tree" data="{{node: tree}}"/>
    <kid val="{{n}}"><text>slotted</text></kid>
    <view id="outer" onTap="outer" data-k="outer"><view id="inner" data-k="inner">through</view><view id="catcher" catchTap="inner">catch</view></view>
    <view id="long" onLongTap="inner">long</view><view onTouchStart="touched" id="touch">touch</view><text id="out">{{out}}</text>`,
  't/t.axml':
    '<template name="tree"><view class="node">{{node.name}}<template a:for="{{node.kids}}" is="tree" data="{{node: item}}"/></view></template>',
  't/m.sjs':
    'import two from "./n.sjs"\nexport default { up: function (s) { return s.toUpperCase() }, two: two.two }',
  't/n.sjs': 'function two() { return 2 }\nexport default { two: two }',
  'p/a.js': `Page({
    data: { n: 0, list: [{ id: 1, t: 'p' }, { id: 2, t: 'q' }], tree: { name: 'a', kids: [{ name: 'b', kids: [{ name: 'c' }] }] }, out: '' },
    onLoad(q) { this.setData({ q }) },
    set() { this.setData({ n: this.data.n + 1 }) },
    outer(e) { this.setData({ out: [e.type, e.target.id, e.target.dataset.k, e.target.targetDataset.k, e.currentTarget.id].join() }) },
    inner(e) { this.setData({ out: 'inner ' + e.currentTarget.id }) },
    touched(e) { this.setData({ out: e.type }) },
  })`,
  'p/b.json': '{}',
  'p/b.axml': '<view>b</view>',
  'p/b.js': 'Page({})',
  'c/kid.json': '{"component":true}',
  'c/kid.axml': '<view>kid {{val}} {{twice}} {{life}} <slot/></view><view id="up" onTap="up">up</view>',
  'c/kid.js': `Component({ props: { step: 10 }, data: { twice: 0, life: '' },
    didMount() { this.setData({ life: 'mounted', twice: this.props.val * 2 }) },
    didUpdate(previous) { if (previous.val !== this.props.val) this.setData({ twice: this.props.val * 2 }) },
    methods: { up() { this.setData({ life: 'up ' + this.props.step }) } } })`,
}
