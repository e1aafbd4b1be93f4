import { writeCsv } from '../../../../interchange/out/write-csv.ts';
import { isWord, textOf } from '../../../../process/text/compile/tokens.ts';
import type { Origin } from '../../../../process/text/origins/origin.ts';
import { sheetOf } from '../../../downloads/list-table.ts';
import type { ListTable } from '../../../downloads/list-table.ts';
import { plainText } from '../../../parts/text.tsx';
import { partyList } from '../../../text/party-list.ts';
import type { TextView } from '../../../text/text-view.ts';
import type { Visit } from '../../../visit.ts';
import type { OriginsView } from './load-origins.ts';

/** Every phrase with its origin, a row each, as CSV in the reader's language. */
export function originsFile(visit: Visit, view: TextView, origins: OriginsView): Response {
  const { words } = visit;
  const table: ListTable = {
    name: words('text.view.textOrigins'),
    columns: [
      { key: 'label', heading: words('texts.paragraph') }, { key: 'text', heading: words('texts.revision.words') }, { key: 'count', heading: words('text-origins.count') }, { key: 'kind', heading: words('text-origins.from') },
      ...(origins.sees === 'names' ? [{ key: 'by', heading: words('texts.amendment.by') }, { key: 'amendments', heading: words('text.view.textAmendments') }, { key: 'rests', heading: words('texts.amendment.rests-on') }] : []),
      { key: 'revision', heading: words('texts.revision') },
    ],
    rows: origins.traced.provisions.flatMap(({ provision, runs }) => runs.map(({ tokens, origin }) => {
      const found: Origin = origins.traced.origins[origin] ?? { from: 'first' };
      const amendments = found.from === 'amendments' ? found.amendments : found.from === 'chair' ? found.answers : [];
      const revision = origins.revisions[(found.from === 'first' ? 1 : found.from === 'revision' ? found.number : found.upon) - 1];
      return {
        label: provision.label, text: textOf(tokens), count: tokens.filter(isWord).length, kind: words(`text-origins.kind.${found.from}`), by: partyList(visit, view, origins.proponentsOf(found)),
        amendments: amendments.join(' '), rests: amendments.flatMap((id) => origins.amendments.get(id)?.restsOn ?? []).join(' '), revision: revision === undefined ? '' : plainText(revision.name, visit.language),
      };
    })),
  };
  return new Response(writeCsv(sheetOf(table, visit)), { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${view.negotiation.text.id}-origins.csv"`, 'cache-control': 'private, no-store', vary: 'Cookie' } });
}
