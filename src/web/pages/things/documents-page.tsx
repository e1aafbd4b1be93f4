import type { VNode } from 'preact';
import { readDocumentBounded } from '../../../interchange/bounded-reading.ts';
import { countDocuments, listDocuments } from '../../../store/work-plan/list-documents.ts';
import type { DocumentSort, ListedDocument } from '../../../store/work-plan/list-documents.ts';
import { dayText } from '../../parts/date.tsx';
import { documentKindLabel, DocumentLine } from '../../parts/document-line.tsx';
import { Pager, SortHeader } from '../../parts/list.tsx';
import { Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Page, PageHandler, Visit } from '../../visit.ts';
import { NewDocument, takeNewDocument } from '../documents/new-document.tsx';
import { Problem } from '../documents/problem.tsx';
import type { DocumentProblem } from '../documents/problem.tsx';
import type { ReadDocument } from '../documents/take-file.tsx';
import { listAlternates } from '../work-plan/alternates.ts';
import { DocumentsFilter } from './documents-filter.tsx';
import { documentsPageSize, parseDocumentsQuery, writeDocumentsQuery } from './documents-query.ts';
import type { DocumentsQuery } from './documents-query.ts';

/** The page as the site has it: files are read in a thread of their own. */
export const documentsPage = documentsPageReading(readDocumentBounded);

/** Every document of the process: what it is, by whom, to whom it went, and how much of the record stands on it; for the secretariat the form for a new one. */
export function documentsPageReading(read: ReadDocument): PageHandler {
  return async (visit) => {
    const sent = sentForm(visit);
    const outcome = sent === undefined ? undefined : await takeNewDocument(visit, sent, read);
    return outcome instanceof Response ? outcome : shown(visit, sent, outcome);
  };
}

async function shown(visit: Visit, sent: SentForm | undefined, problem: DocumentProblem | undefined): Promise<Page> {
  const query = parseDocumentsQuery(visit.url.searchParams);
  const { pool } = visit.store;
  const selection = { process: visit.process, position: visit.position, filter: query.filter };
  const [documents, total] = await Promise.all([
    listDocuments(pool, { ...selection, sort: query.sort, descending: query.descending, limit: documentsPageSize, offset: (query.page - 1) * documentsPageSize }),
    visit.count({ documents: true, ...selection }, () => countDocuments(pool, selection)),
  ]);
  return {
    title: visit.words('documents.title'),
    wide: true,
    ...(problem !== undefined && { status: 422 as const }),
    alternates: listAlternates(visit, `/${visit.language}/${visit.process}/documents`),
    body: (
      <>
        <div class="page-head">
          <h1>{visit.words('documents.title')}</h1>
        </div>
        {problem !== undefined && <Problem visit={visit} problem={problem} />}
        <NewDocument visit={visit} sent={sent} />
        <DocumentsFilter visit={visit} query={query} />
        <p class="count" role="status">{visit.words('documents.count', { count: total })}</p>
        {documents.length > 0 && <DocumentTable visit={visit} query={query} documents={documents} />}
        <Pager visit={visit} total={total} pageSize={documentsPageSize} page={query.page} query={writeDocumentsQuery(query)} route="documents" />
      </>
    ),
  };
}

function DocumentTable({ visit, query, documents }: { readonly visit: Visit; readonly query: DocumentsQuery; readonly documents: readonly ListedDocument[] }): VNode {
  const { words } = visit;
  const header = (sort: DocumentSort, label: string) => <SortHeader visit={visit} route="documents" sort={sort} label={label} current={query.sort} descending={query.descending} query={writeDocumentsQuery({ ...query, page: 1 })} />;
  return (
    <table class="documents">
      <caption class="visually-hidden">{words('documents.title')}</caption>
      <thead>
        <tr>
          {header('date', words('documents.date'))}
          {header('symbol', words('documents.symbol'))}
          {header('title', words('documents.document'))}
          {header('kind', words('documents.kind'))}
          {header('author', words('documents.author'))}
          {header('claims', words('documents.claims'))}
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <DocumentRow key={document.id} visit={visit} document={document} />
        ))}
      </tbody>
    </table>
  );
}

function DocumentRow({ visit, document }: { readonly visit: Visit; readonly document: ListedDocument }): VNode {
  const { words, language } = visit;
  return (
    <tr>
      <td class="when">
        <DocumentDates visit={visit} document={document} />
      </td>
      <td class="symbol-cell">{document.symbol !== null && <bdi class="symbol">{document.symbol}</bdi>}</td>
      <td class="what">
        <DocumentLine visit={visit} document={{ id: document.id, title: document.title }} />
        {document.partOf !== null && (
          <span class="part-of">
            {words('documents.part-of')} <DocumentLine visit={visit} document={{ id: document.partOf, title: document.partOfTitle ?? { en: document.partOf } }} />
          </span>
        )}
      </td>
      <td class="kind">{documentKindLabel(document.documentKind, visit)}</td>
      <td class="author">
        <Text text={document.author} language={language} />
      </td>
      <td class="number">{document.claims}</td>
    </tr>
  );
}

/** When it went out and to whom; for what never went out, the day that it carries. */
function DocumentDates({ visit, document }: { readonly visit: Visit; readonly document: ListedDocument }): VNode {
  const { words, language } = visit;
  const { circulatedOn, circulatedTo, dated } = document;
  if (circulatedOn === null) return dated === null ? <span class="unknown">{words('documents.no-date')}</span> : <time dateTime={dated}>{dayText(dated, language)}</time>;
  return (
    <>
      <time dateTime={circulatedOn}>{dayText(circulatedOn, language)}</time>
      <span class="circulated">
        {words('documents.circulated')}
        {circulatedTo !== null && (
          <>
            {': '}
            <Text text={circulatedTo} language={language} />
          </>
        )}
      </span>
    </>
  );
}
