import type { VNode } from 'preact';
import { isMessageKey } from '../../messages/catalogue.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { Page, SiteVisit } from '../../visit.ts';
import { ApiOperationEntry } from './api-operation.tsx';
import { English, Prose } from './api-prose.tsx';
import { exampleIds, examplePath } from './api-examples.ts';
import { apiDescription } from './read-openapi.ts';
import type { ApiDescription, JsonSchema } from './read-openapi.ts';
import { SchemaType } from './schema-type.tsx';

/** The reference of the interface, made from its own OpenAPI description. That is a document for developers, in English, and marked so. */
export async function apiPage(visit: SiteVisit): Promise<Page> {
  const { words, store } = visit;
  const [api, ids] = await Promise.all([apiDescription(), exampleIds(store)]);
  return {
    title: words('api.title'),
    wide: true,
    alternates: [{ href: '/api/openapi.json', type: 'application/json', label: 'OpenAPI' }],
    body: (
      <div class="api">
        <h1>{words('api.title')}</h1>
        <p class="lead">{words('api.lead')}</p>
        <p>
          <a href="/api/openapi.json">{words('api.document')}</a>
        </p>
        <English>{api.description.split('\n\n').map((paragraph) => <p key={paragraph}><Prose text={paragraph} /></p>)}</English>
        <Contents visit={visit} api={api} />
        {api.tags.map((tag) => (
          <section key={tag.name} aria-labelledby={anchorOf(tag.name)}>
            <h2 id={anchorOf(tag.name)}>{words(tagKey(tag.name))}</h2>
            <English><p>{tag.description}</p></English>
            {tag.operations.map((operation) => (
              <ApiOperationEntry key={operation.id} visit={visit} operation={operation} example={examplePath(operation.path, ids)} />
            ))}
          </section>
        ))}
        <section aria-labelledby="schemas">
          <h2 id="schemas">{words('api.schemas')}</h2>
          {api.schemas.map(([name, schema]) => (
            <SchemaEntry key={name} visit={visit} name={name} schema={schema} />
          ))}
        </section>
      </div>
    ),
  };
}

function anchorOf(tag: string): string {
  return `tag-${tag.toLowerCase().replaceAll(' ', '-')}`;
}

function tagKey(tag: string): MessageKey {
  const key = `api.${anchorOf(tag)}`;
  if (!isMessageKey(key)) throw new RangeError(`No heading for the tag ${tag}.`);
  return key;
}

function Contents({ visit, api }: { readonly visit: SiteVisit; readonly api: ApiDescription }): VNode {
  const { words } = visit;
  return (
    <nav class="api-contents" aria-label={words('api.contents')}>
      {api.tags.map((tag) => (
        <div key={tag.name}>
          <p>
            <a href={`#${anchorOf(tag.name)}`}>{words(tagKey(tag.name))}</a>
          </p>
          <ul lang="en" dir="ltr">
            {tag.operations.map((operation) => (
              <li key={operation.id}>
                <a href={`#${operation.id}`}>{operation.summary}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p>
        <a href="#schemas">{words('api.schemas')}</a>
      </p>
    </nav>
  );
}

function SchemaEntry({ visit, name, schema }: { readonly visit: SiteVisit; readonly name: string; readonly schema: JsonSchema }): VNode {
  const { words } = visit;
  const properties = Object.entries(schema.properties ?? {});
  return (
    <article class="api-schema" aria-labelledby={`schema-${name}`}>
      <h3 id={`schema-${name}`} lang="en" dir="ltr">
        <code>{name}</code>
      </h3>
      {schema.description !== undefined && <English><p><Prose text={schema.description} /></p></English>}
      {properties.length === 0 ? (
        <p lang="en" dir="ltr"><code class="type"><SchemaType schema={schema} /></code></p>
      ) : (
        <div class="scrolls" lang="en" dir="ltr" tabIndex={0} role="region" aria-labelledby={`schema-${name}`}>
          <table>
            <thead>
              <tr lang={visit.language}>
                <th scope="col">{words('api.name')}</th>
                <th scope="col">{words('api.type')}</th>
                <th scope="col">{words('api.meaning')}</th>
              </tr>
            </thead>
            <tbody>
              {properties.map(([property, one]) => (
                <tr key={property}>
                  <th scope="row"><code>{`${property}${schema.required?.includes(property) === true ? '' : '?'}`}</code></th>
                  <td><code class="type"><SchemaType schema={one} /></code></td>
                  <td>{one.description !== undefined && <Prose text={one.description} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </article>
  );
}
