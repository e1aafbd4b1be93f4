import type { VNode } from 'preact';
import type { TextView } from '../../text/text-view.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { textFileForms } from './text-file-forms.ts';
import { writeTextQuery } from './text-query.ts';
import type { TextQuery } from './text-query.ts';

/** The text to take away, as it is looked at. */
export function TextFiles({ visit, view, query }: { readonly visit: Visit; readonly view: TextView; readonly query: TextQuery }): VNode {
  const { words } = visit;
  const { mode, party } = query;
  return (
    <nav class="text-files" aria-labelledby="text-files">
      <h2 id="text-files">{words('texts.files')}</h2>
      <ul>
        {textFileForms.map((form) => (
          <li key={form}>
            <a class="download" href={linkTo(visit, 'textFile', { id: view.negotiation.text.id, form }, writeTextQuery({ mode, part: 1, ...(party !== undefined && { party }) }))}>{words(`texts.file.${form}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
