const Sequencer = require('@jest/test-sequencer').default

/** Tests that build programs of their own. Begun last, one of them would keep a single core busy to the end. */
const builders = /[\\/]phones[\\/](embedded|production)\.test\.ts$/

module.exports = class extends Sequencer {
  sort(tests) {
    const usual = super.sort(tests)
    const first = usual.filter(({ path }) => builders.test(path))
    return [...first, ...usual.filter((test) => !first.includes(test))]
  }
}
