import type { VNode } from 'preact';
import type { SiteVisit } from '../../visit.ts';
import { English, Prose } from './api-prose.tsx';
import type { ApiOperation, ApiParameter } from './read-openapi.ts';
import { SchemaType } from './schema-type.tsx';

/** One operation: how it is asked, what it takes, what it answers, and one to try. */
export function ApiOperationEntry({ visit, operation, example }: { readonly visit: SiteVisit; readonly operation: ApiOperation; readonly example: string | undefined }): VNode {
  const { words } = visit;
  return (
    <article class="api-operation" aria-labelledby={operation.id}>
      <h3 id={operation.id} lang="en" dir="ltr">
        {operation.summary}
      </h3>
      <p class="api-path" lang="en" dir="ltr">
        <code>{`GET ${operation.path}`}</code>
      </p>
      {operation.description !== undefined && <English><p><Prose text={operation.description} /></p></English>}
      {operation.parameters.length > 0 && <ParameterTable visit={visit} operation={operation} />}
      <dl class="api-answer">
        {operation.answer !== undefined && (
          <div>
            <dt>{words('api.answer')}</dt>
            <dd lang="en" dir="ltr"><code class="type"><SchemaType schema={operation.answer} /></code></dd>
          </div>
        )}
        {example !== undefined && (
          <div>
            <dt>{words('api.example')}</dt>
            <dd lang="en" dir="ltr"><code class="curl">{`curl '${visit.url.origin}${example}'`}</code></dd>
          </div>
        )}
      </dl>
      {example !== undefined && (
        <p>
          <a class="button quiet" href={example} aria-label={words('api.try-one', { summary: operation.summary })}>{words('api.try')}</a>
        </p>
      )}
    </article>
  );
}

function ParameterTable({ visit, operation }: { readonly visit: SiteVisit; readonly operation: ApiOperation }): VNode {
  const { words, language } = visit;
  return (
    <div class="scrolls" lang="en" dir="ltr" tabIndex={0} role="region" aria-labelledby={operation.id}>
      <table>
        <caption class="visually-hidden" lang={language}>{words('api.parameters')}</caption>
        <thead>
          <tr lang={language}>
            <th scope="col">{words('api.name')}</th>
            <th scope="col">{words('api.in')}</th>
            <th scope="col">{words('api.type')}</th>
            <th scope="col">{words('api.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {operation.parameters.map((parameter) => (
            <ParameterRow key={`${parameter.in} ${parameter.name}`} visit={visit} parameter={parameter} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ParameterRow({ visit, parameter }: { readonly visit: SiteVisit; readonly parameter: ApiParameter }): VNode {
  const { words, language } = visit;
  const standard = parameter.schema.default;
  return (
    <tr>
      <th scope="row">
        <code>{parameter.name}</code>
        {parameter.required === true && parameter.in === 'query' && <span class="api-required" lang={language}>{words('api.required')}</span>}
      </th>
      <td lang={language}>{words(`api.in.${parameter.in}`)}</td>
      <td>
        <code class="type"><SchemaType schema={parameter.schema} /></code>
        {standard !== undefined && <span class="api-default" lang={language}>{words('api.default', { value: String(standard) })}</span>}
      </td>
      <td>{parameter.description !== undefined && <Prose text={parameter.description} />}</td>
    </tr>
  );
}
