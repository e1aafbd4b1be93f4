import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { TextState } from '../../../process/text/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadAct } from '../../../store/work-plan/load-acts.ts';
import { Moment } from '../../parts/date.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { progressCounts } from '../../../process/text/progress/counts.ts';
import type { ProgressCounts } from '../../../process/text/progress/counts.ts';
import { lastChange } from '../../text/text-parts.ts';
import { loadTextView } from '../../text/text-view.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { StatusCounts } from './text-counts.tsx';

/** A text of the list; what is not there yet before a first revision is absent. */
interface Row {
  readonly text: TextState;
  readonly counts?: ProgressCounts;
  readonly revision?: { readonly name: TextState['title']; readonly status: string };
  readonly changedAt?: string;
}

/** The texts of a process, how far each is, and what to do where there is none. */
export async function textsPage(visit: Visit): Promise<Page> {
  const { store, process, position, words, actor } = visit;
  const able = visit.asOf === undefined && may(actor, 'open-text');
  const texts = await listThings(store.pool, { process, position, kind: 'text', order: [{ field: 'title' }] });
  const rows = await Promise.all(texts.map((text) => rowOf(visit, text)));
  return {
    title: words('texts.title'),
    body: (
      <>
        <h1>{words('texts.title')}</h1>
        <p class="lead">{words('texts.lead')}</p>
        {rows.length === 0 ? <p>{words('texts.none')}</p> : <TextTable visit={visit} rows={rows} />}
        {rows.length === 0 && able && <p>{words('texts.none.desk')}</p>}
        {able && (
          <p class="form-acts">
            <a class="button" href={linkTo(visit, 'newText', {})}>{words('texts.open')}</a>
          </p>
        )}
      </>
    ),
  };
}

/** Counted on what the reader sees: of a text whose proposals are closed, on its revision. */
async function rowOf(visit: Visit, text: TextState): Promise<Row> {
  const view = await loadTextView(visit, text.id);
  if (view === undefined) return { text };
  const { revision } = view.negotiation;
  const change = await loadAct(visit.store.pool, visit.process, lastChange(view.compiled.provisions, revision));
  return {
    text,
    counts: progressCounts(view.compiled),
    revision: { name: revision.name, status: visit.words(`texts.revision.${revision.status}`) },
    ...(change !== undefined && { changedAt: change.act.at }),
  };
}

function TextTable({ visit, rows }: { readonly visit: Visit; readonly rows: readonly Row[] }): VNode {
  const { words } = visit;
  return (
    <table class="register texts">
      <caption class="visually-hidden">{words('texts.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('field.title')}</th>
          <th scope="col">{words('texts.revision')}</th>
          <th scope="col" class="number">{words('texts.paragraphs')}</th>
          <th scope="col">{words('column.status')}</th>
          <th scope="col" class="number">{words('texts.points.left')}</th>
          <th scope="col">{words('texts.changed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TextRow key={row.text.id} visit={visit} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function TextRow({ visit, row: { text, counts, revision, changedAt } }: { readonly visit: Visit; readonly row: Row }): VNode {
  const { words, language } = visit;
  return (
    <tr>
      <td class="what">
        <a href={linkTo(visit, 'text', { id: text.id })}>
          <Text text={text.title} language={language} />
        </a>
        {text.status === 'agreed' && <> <span class="status status-agreed">{words('texts.agreed')}</span></>}
      </td>
      <td data-label={words('texts.revision')}>
        {revision === undefined ? (
          words('texts.none-issued')
        ) : (
          <>
            <Text text={revision.name} language={language} /> {revision.status !== plainText(revision.name, language) && <span class="soft">{revision.status}</span>}
          </>
        )}
      </td>
      <td class="number" data-label={words('texts.paragraphs')}>{counts?.paragraphs}</td>
      <td>
        {counts !== undefined && (
          <ul class="text-counts">
            <StatusCounts visit={visit} counts={counts} />
          </ul>
        )}
      </td>
      <td class="number" data-label={words('texts.points.left')}>{counts?.points}</td>
      <td data-label={words('texts.changed')}>{changedAt !== undefined && <Moment at={changedAt} language={language} />}</td>
    </tr>
  );
}
