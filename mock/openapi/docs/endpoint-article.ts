import type { Content, OpenApi, Operation, Parameter, Reference } from '../document'
import { fieldTable } from './field-table'
import { html, type Markup } from './markup'
import { nameOf, typeText } from './type-text'

/** One endpoint as a reader of the page sees it. */
export interface Described {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

/** Method, path, who may call and why, what goes in, what comes out, one real example. */
export function endpointArticle({ method, path, operation }: Described, document: OpenApi): Markup {
  const { operationId, summary, requestBody, parameters } = operation
  const reply = operation.responses['200'].content
  return html`<article class="card" id="${operationId}">
    <h3><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></h3>
    <p>${summary} <span class="tag">${callerText(operation)}</span></p>
    ${parameterTable(parameters, document)}
    ${
      requestBody
        ? html`<h4>请求正文</h4>
            ${fieldTable(requestBody.content['application/json'].schema)}`
        : ''
    }
    <h4>回答</h4>
    ${replyTable(reply)} ${requestBody ? exampleOf('请求示例', requestBody.content) : ''}
    ${exampleOf('回答示例', reply)}
    <p class="caption">没有成功：<a href="#refused">错误回答</a></p>
  </article>`
}

const callers: Readonly<Record<string, string>> = {
  account: '登录的账户',
  citizen: '登录的参保人',
  till: '定点机构的收银系统',
}

/** Who may call, by the name of a security scheme. */
export const callerName = (scheme: string): string => callers[scheme] ?? scheme

const callerText = ({ security }: Operation): string =>
  security
    .flatMap((asked) => Object.keys(asked))
    .map(callerName)
    .join('、') || '任何人'

const replyTable = ({ 'application/json': { schema } }: Content): Markup =>
  schema.$ref === undefined ? fieldTable(schema) : html`<p>${typeText(schema)}</p>`

function parameterTable(parameters: Operation['parameters'], document: OpenApi): Markup {
  const asked = parameters.map((parameter) => resolved(parameter, document))
  const named = asked.filter(({ in: where, required }) => where === 'header' && required)
  const shown = asked.filter(({ in: where }) => where !== 'header')
  const headers = named.map(
    ({ name }) =>
      html`<p>
        必须带请求头 <a href="#headers"><code>${name}</code></a>
      </p>`,
  )
  if (shown.length === 0) return html`${headers}`
  return html`${headers}
    <h4>参数</h4>
    <table>
      <thead>
        <tr>
          <th>名称</th>
          <th>类型</th>
          <th>说明</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(parameterRow)}
      </tbody>
    </table>`
}

const places = { path: '路径', query: '查询', header: '请求头' } as const satisfies Record<
  Parameter['in'],
  string
>

const parameterRow = ({ name, in: where, required, schema, description }: Parameter): Markup =>
  html`<tr>
    <td><code>${name}</code> <small>${places[where]}${required ? '' : '，可省'}</small></td>
    <td>${typeText(schema)}</td>
    <td>${description}</td>
  </tr>`

export const resolved = (parameter: Parameter | Reference, { components }: OpenApi): Parameter => {
  if (!('$ref' in parameter)) return parameter
  const found = components.parameters[nameOf(parameter.$ref)]
  if (!found) throw new Error(`nothing is called ${parameter.$ref}`)
  return found
}

const exampleOf = (title: string, { 'application/json': { example } }: Content): Markup =>
  html`<details>
    <summary>${title}</summary>
    <pre>${JSON.stringify(example, null, 2)}</pre>
  </details>`
