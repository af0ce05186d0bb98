/** Style sheets mean nothing to tests in the DOM. */
export {}
