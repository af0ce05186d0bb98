/** The simulator of the worker (`phones-environment.ts`), for the files in its sandboxes. */
module.exports = globalThis.simulator
