import type { JsonSchema, OpenApi } from '../document'
import { callerName, endpointArticle, type Described } from './endpoint-article'
import { fieldTable } from './field-table'
import { html, Markup } from './markup'
import { typeText } from './type-text'

/**
 * The document as one page to read: no script, nothing from elsewhere.
 * @param style the page's style sheet, ours
 */
export function docsMarkup(document: OpenApi, style: string): string {
  const { info, tags, components } = document
  const groups = tags.map(({ name }) => ({ name, endpoints: endpointsOf(document, name) }))
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${info.title}</title>
        <style>
          ${new Markup(style)}
        </style>
      </head>
      <body>
        <header>
          <h1>${info.title}</h1>
          ${info.description.split('\n\n').map((paragraph) => html`<p>${paragraph}</p>`)}
          <p class="caption">
            地址在 <code>${document.servers[0]?.url}</code> 之下；机器可读的同一份：<a href="/openapi.json"
              >openapi.json</a
            >
          </p>
        </header>
        ${contents(groups)}
        <main>
          ${groups.map((group) => groupSection(group, document))} ${callers(document)} ${headers(document)}
          ${refused(document)} ${schemas(components.schemas)}
        </main>
      </body>
    </html>`.text
}

interface Group {
  readonly name: string
  readonly endpoints: readonly Described[]
}

const endpointsOf = ({ paths }: OpenApi, tag: string): Described[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.tags[0] === tag)
      .map(([method, operation]) => ({ method, path, operation })),
  )

const contents = (groups: readonly Group[]): Markup =>
  html`<nav class="card" aria-label="目录">
    ${groups.map(
      ({ name, endpoints }) =>
        html`<h2>${name}</h2>
          <ul>
            ${endpoints.map(
              ({ method, path, operation }) =>
                html`<li>
                  <a href="#${operation.operationId}"><code>${method.toUpperCase()} ${path}</code></a>
                  ${operation.summary}
                </li>`,
            )}
          </ul>`,
    )}
    <p>
      <a href="#callers">谁可以调用</a> · <a href="#headers">请求头</a> · <a href="#refused">错误回答</a> ·
      <a href="#schemas">数据结构</a>
    </p>
  </nav>`

const groupSection = ({ name, endpoints }: Group, document: OpenApi): Markup =>
  html`<section>
    <h2>${name}</h2>
    ${endpoints.map((described) => endpointArticle(described, document))}
  </section>`

const callers = ({ components }: OpenApi): Markup =>
  html`<section id="callers">
    <h2>谁可以调用</h2>
    <div class="card">
      ${Object.entries(components.securitySchemes).map(
        ([scheme, { description }]) => html`<p>${callerName(scheme)}：${description}</p>`,
      )}
    </div>
  </section>`

const headers = ({ components }: OpenApi): Markup =>
  html`<section id="headers">
    <h2>请求头</h2>
    <div class="card">
      ${Object.values(components.parameters).map(
        ({ name, description }) => html`<p><code>${name}</code> ${description}</p>`,
      )}
    </div>
  </section>`

const refused = ({ components }: OpenApi): Markup =>
  html`<section id="refused">
    <h2>错误回答</h2>
    ${Object.values(components.responses).map(
      ({ description, content }) =>
        html`<div class="card">
          <pre>${description}</pre>
          ${typeText(content['application/json'].schema)}
          <pre>${JSON.stringify(content['application/json'].example, null, 2)}</pre>
        </div>`,
    )}
  </section>`

const schemas = (all: Readonly<Record<string, JsonSchema>>): Markup =>
  html`<section id="schemas">
    <h2>数据结构</h2>
    ${Object.entries(all).map(
      ([name, schema]) =>
        html`<article class="card" id="schema-${name}">
          <h3><code>${name}</code></h3>
          ${schema.properties ? fieldTable(schema) : html`<p>${schema.description} ${typeText(schema)}</p>`}
        </article>`,
    )}
  </section>`
