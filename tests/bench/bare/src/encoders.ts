/** A build has the bundled encoders in this place. */
export * from '../../native-reference/encoders'
