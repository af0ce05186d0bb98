import { idleAct, type Act } from '@/state/act'

/** Takes the error of the last try away; what is under way goes on. */
export const withoutError = <Of>(act: Act<Of>): Act<Of> => (act.is === 'failed' ? idleAct : act)
