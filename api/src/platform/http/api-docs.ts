import type { OpenAPIObject } from '@nestjs/swagger';

interface Operation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly description?: string }[];
}

/** The description as a page to read: no scripts, grouped as the product is. */
export function apiDocsPage(document: OpenAPIObject, nonce: string): string {
  const groups = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, found] of Object.entries(methods as Record<string, Operation>)) {
      const group = found.tags?.[0] ?? 'övrigt';
      groups.set(group, [...(groups.get(group) ?? []), operationHtml(path, method, found)]);
    }
  }
  const names = [...groups.keys()].sort();
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Rågång – API</title><meta name="viewport" content="width=device-width, initial-scale=1"><style nonce="${nonce}">${style}</style></head>
<body><main><h1>Rågångs API</h1><p class="lead">${escape(document.info.description ?? '').replaceAll('\n', '<br>')}</p>
<p><a href="/api/v1/openapi.json">Hela beskrivningen som OpenAPI 3.1</a></p>
<nav aria-label="Grupper"><ul>${names.map((name) => `<li><a href="#${name}">${escape(name)}</a></li>`).join('')}</ul></nav>
${names.map((name) => `<section id="${name}"><h2>${escape(name)}</h2>${groups.get(name)!.join('')}</section>`).join('')}</main></body></html>`;
}

function operationHtml(path: string, method: string, operation: Operation): string {
  const parameters = (operation.parameters ?? []).map((parameter) =>
    `<li><code>${escape(parameter.name)}</code> (${escape(parameter.in)}${parameter.required ? ', krävs' : ''}) ${escape(parameter.description ?? '')}</li>`).join('');
  return `<details><summary><code class="method">${method.toUpperCase()}</code> <code>${escape(path)}</code> <span>${escape(operation.summary ?? '')}</span></summary>
<p>${escape(operation.description ?? '')}</p>${parameters === '' ? '' : `<ul>${parameters}</ul>`}</details>`;
}

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0}main{max-width:60rem;margin:auto;padding:1.5rem}nav ul{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;padding:0;list-style:none}
details{border-top:1px solid #8886;padding:.4rem 0}summary{cursor:pointer}summary span{opacity:.85}.method{display:inline-block;min-width:4.5rem;font-weight:600}code{overflow-wrap:anywhere}`;

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
