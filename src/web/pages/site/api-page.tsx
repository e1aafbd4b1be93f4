import type { VNode } from 'preact';
import { openApiDocument } from '../../../api/openapi.ts';
import type { Page, SiteVisit } from '../../visit.ts';
import { z } from 'zod';

const operation = z.object({ summary: z.string(), parameters: z.array(z.object({ name: z.string(), in: z.string(), description: z.string() })), responses: z.record(z.string(), z.unknown()) });

/** The reference of the interface, written from its own description. The description itself is English, as the interface is. */
export function apiPage(visit: SiteVisit): Page {
  const { words } = visit;
  const document = openApiDocument();
  return {
    title: words('api.title'),
    body: (
      <>
        <h1>{words('api.title')}</h1>
        <p class="lead">{words('api.lead')}</p>
        <p><a href="/api/openapi.json">{words('api.document')}</a></p>
        {Object.entries(document.paths).map(([path, { get }]) => (
          <Operation key={path} visit={visit} path={path} description={get} />
        ))}
      </>
    ),
  };
}

function Operation({ visit, path, description }: { readonly visit: SiteVisit; readonly path: string; readonly description: Record<string, unknown> }): VNode {
  const { words } = visit;
  const { summary, parameters, responses } = operation.parse(description);
  const example = path.replace('{process}', 'gcm');
  return (
    <section class="operation">
      <h2><code>{path}</code></h2>
      <p lang="en" dir="ltr">{summary}</p>
      {!example.includes('{') && <p><a href={example}>{words('api.try')}</a></p>}
      {parameters.length > 0 && (
        <table>
          <caption class="visually-hidden">{words('api.parameters')}</caption>
          <tbody lang="en" dir="ltr">
            {parameters.map((parameter) => (
              <tr key={parameter.name}>
                <th scope="row"><code>{parameter.name}</code></th>
                <td>{parameter.in}</td>
                <td>{parameter.description}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <details>
        <summary>{words('api.answer')}</summary>
        <pre lang="en" dir="ltr" tabIndex={0}>{JSON.stringify(responses['200'], null, 1)}</pre>
      </details>
    </section>
  );
}
