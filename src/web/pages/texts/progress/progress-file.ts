import { writeCsv } from '../../../../interchange/out/write-csv.ts';
import { sheetOf } from '../../../downloads/list-table.ts';
import type { ListTable } from '../../../downloads/list-table.ts';
import { labelInText } from '../../../text/label-in-text.ts';
import type { TextView } from '../../../text/text-view.ts';
import type { MessageKey } from '../../../messages/catalogue.ts';
import type { Visit } from '../../../visit.ts';
import type { ProgressView } from './load-progress-view.ts';

export const progressTables = ['series', 'resolutions', 'paragraphs', 'parties', 'pairs'] as const;
export type ProgressTable = (typeof progressTables)[number];

type Rows = ListTable['rows'];

/** One of the tables as CSV, in the reader's language. Undefined: the reader may not see it. */
export function progressFile(visit: Visit, view: TextView, progress: ProgressView, table: ProgressTable): Response | undefined {
  const rows = rowsOf(visit, view, progress, table);
  if (rows === undefined) return undefined;
  const columns = columnsOf[table].map(([key, heading]) => ({ key, heading: visit.words(heading) }));
  const body = writeCsv(sheetOf({ name: visit.words(`text-progress.table.${table}`), columns, rows }, visit));
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${view.negotiation.text.id}-${table}.csv"`, 'cache-control': 'private, no-store', vary: 'Cookie' } });
}

const columnsOf: Readonly<Record<ProgressTable, readonly (readonly [string, MessageKey])[]>> = {
  series: [['at', 'text-progress.col.at'], ['why', 'text-progress.col.why'], ['revision', 'texts.revision'], ['points', 'text-progress.line.points'], ['open', 'text-progress.line.open'], ['clean', 'text-progress.line.clean'], ['agreed', 'text-progress.line.agreed'], ['amendments', 'text-progress.line.amendments']],
  resolutions: [['paragraph', 'texts.paragraph'], ['words', 'text-progress.col.decision'], ['frees', 'text-progress.col.frees'], ['together', 'text-progress.col.together'], ['cleans', 'text-progress.col.cleans']],
  paragraphs: [['paragraph', 'texts.paragraph'], ['points', 'texts.points.left']],
  parties: [['party', 'texts.party'], ['points', 'texts.points.left'], ['provisions', 'texts.paragraphs']],
  pairs: [['one', 'texts.party'], ['other', 'text-progress.col.with'], ['same', 'text-progress.col.same'], ['of', 'text-progress.col.of']],
};

function rowsOf({ words }: Visit, view: TextView, { series, resolutions, paragraphs, byName }: ProgressView, table: ProgressTable): Rows | undefined {
  switch (table) {
    case 'series':
      return series.map(({ at, why, number, revision, points, open, clean, agreed, amendments }) => ({ at, why: words(`text-progress.why.${why}`, { number: number ?? 0 }), revision, points, open, clean, agreed, amendments }));
    case 'resolutions':
      return resolutions.map(({ provision, words: chosen, frees, together, cleans }) => ({ paragraph: labelInText(view, provision.id), words: chosen === '' ? words('text.no-text') : chosen, frees, together, cleans }));
    case 'paragraphs':
      return paragraphs.map(({ provision, points }) => ({ paragraph: labelInText(view, provision.id), points }));
    case 'parties':
      return byName?.parties.map(({ party, points, provisions }) => ({ party: view.nameOf(party), points, provisions }));
    case 'pairs':
      return byName?.together.pairs.map(({ parties: [one, other], same, of }) => ({ one: view.nameOf(one), other: view.nameOf(other), same, of }));
  }
}
