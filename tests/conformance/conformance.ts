import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { allChecks } from './all-checks'
import { findingsTable } from './findings-table'
import { openGateway, type Fetch } from './gateway'
import { runChecks } from './run-checks'
import { createCheckContext } from './check-context'

const usage = `npm run conformance -- --base-url http://127.0.0.1:4000/api/v1
                       [--person employee | --access-token <token>] [--till-institution Y350100001]
                       [--name <full name> --id-number <of the same person>]`

/**
 * Checks any gateway against the contract, over HTTP (README in this folder).
 * @param argv the arguments after the command's name
 * @returns the exit code: 1 when a check failed or the arguments were not understood
 */
export async function conformance(
  argv: readonly string[],
  print: (text: string) => void,
  fetch: Fetch,
): Promise<0 | 1> {
  const flags = readFlags(argv)
  if (typeof flags === 'string') {
    print(`${flags}\n\n${usage}`)
    return 1
  }
  const gateway = openGateway(flags.baseUrl, fetch, randomUUID)
  const findings = await runChecks(allChecks, createCheckContext(gateway, flags))
  print(findingsTable(findings))
  return findings.some(({ result }) => result === 'failed') ? 1 : 0
}

function readFlags(argv: readonly string[]) {
  const options = {
    'base-url': { type: 'string' },
    person: { type: 'string', default: 'employee' },
    'access-token': { type: 'string' },
    'till-institution': { type: 'string' },
    name: { type: 'string' },
    'id-number': { type: 'string' },
  } as const
  try {
    const { values } = parseArgs({ args: [...argv], options })
    const { person, 'base-url': baseUrl, 'access-token': accessToken, 'till-institution': till } = values
    const { name, 'id-number': idNumber } = values
    if ((name === undefined) !== (idNumber === undefined)) return '--name and --id-number belong together'
    if (baseUrl === undefined || !/^https?:\/\/[^/\s]+/.test(baseUrl))
      return '--base-url must be the whole address of the gateway, such as http://127.0.0.1:4000/api/v1'
    return {
      baseUrl: baseUrl.replace(/\/+$/, ''),
      person,
      ...(accessToken !== undefined && { accessToken }),
      ...(till !== undefined && { tillInstitution: till }),
      ...(name !== undefined && idNumber !== undefined && { known: { name, idNumber } }),
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

if (require.main === module) {
  void conformance(process.argv.slice(2), console.log, fetch).then((code) => (process.exitCode = code))
}
