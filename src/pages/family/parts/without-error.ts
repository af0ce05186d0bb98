import { idleAct, type Act } from '@/state/act'

/** Clears the error of an act; one under way goes on. */
export const withoutError = <Of>(act: Act<Of>): Act<Of> => (act.is === 'failed' ? idleAct : act)
