import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { openApi, openApiText } from 'mock/openapi/openapi'

/** Returns the errors that two linters of OpenAPI documents find. */
function errorsIn(document: string): readonly string[] {
  const script = path.join(__dirname, 'lint-openapi.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    input: document,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.split('\n').filter((line) => line !== '')
}

test('the document has no error for redocly nor for spectral', () => {
  expect(errorsIn(openApiText(openApi()))).toEqual([])
})

test('an error is found by both: an answer that refers to nothing', () => {
  const answer = { $ref: '#/components/responses/Nothing' }
  const { openapi, info } = openApi()
  const errors = errorsIn(
    JSON.stringify({ openapi, info, paths: { '/me': { get: { responses: { 200: answer } } } } }),
  )
  expect(errors.some((error) => error.startsWith('redocly no-unresolved-refs'))).toBe(true)
  expect(errors.some((error) => error.startsWith('spectral invalid-ref'))).toBe(true)
})
