const Sequencer = require('@jest/test-sequencer').default

/** Tests that build programs of their own. Started last, one of them would keep a single core busy to the end. */
const builders = /[\\/]phones[\\/](embedded|production)\.test\.ts$/
/** Tests with phones take longer than others; run one after the other, they can share a browser. */
const withPhones = /[\\/](phones|bench)[\\/]/

const rank = ({ path }) => (builders.test(path) ? 0 : withPhones.test(path) ? 1 : 2)

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
