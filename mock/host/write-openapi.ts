import fs from 'node:fs'
import path from 'node:path'
import { openApi, openApiText } from '../openapi/openapi'

/**
 * `npm run openapi`: writes the API document, which is in the folder of its generator and is served at `/openapi.json`.
 */
const file = path.join(__dirname, '../openapi/openapi.json')
fs.writeFileSync(file, openApiText(openApi()))
console.log(`${path.relative(process.cwd(), file)}: ${fs.statSync(file).size} bytes`)
