import { builtPage } from './built-page'

/** `GET /faults`: the control page of the city. */
export const controlPage = builtPage('control-page.html', 'control-app.ts')
