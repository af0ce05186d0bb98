/** The time that an ability has to answer before the app goes on without it, ms. No person is asked meanwhile. */
export const patienceMs = 500

/** Waits for an answer, and gives undefined where it does not come in time: a client may leave any call without one. */
export const inTime = <T>(answer: Promise<T>, timeMs = patienceMs): Promise<T | undefined> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), timeMs)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
