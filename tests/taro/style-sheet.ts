/** Replaces style sheets, which have no effect in tests in the DOM. */
export {}
