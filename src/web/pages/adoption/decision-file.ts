import { writeCsv } from '../../../interchange/out/write-csv.ts';
import { writeXlsx } from '../../../interchange/out/write-xlsx.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { sheetOf } from '../../downloads/list-table.ts';
import type { ListTable } from '../../downloads/list-table.ts';
import type { DecisionState } from '../../../process/adoption/state.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { rollLines } from './decision-words.ts';

const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', json: 'application/json' } as const;

/** The roll call of a decision as a table: CSV, XLSX or JSON. */
export async function decisionFilePage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position } = visit;
  const [id, form] = [visit.parameters['id'] ?? '', visit.parameters['form'] ?? ''];
  const decision = isId(id) ? await loadState(pool, process, position, 'decision', id) : undefined;
  if (decision === undefined || (form !== 'csv' && form !== 'xlsx' && form !== 'json')) return missingPage(visit);
  const table = rollTable(visit, decision);
  const body = form === 'csv' ? writeCsv(sheetOf(table, visit)) : form === 'xlsx' ? new Uint8Array(await writeXlsx(sheetOf(table, visit))) : JSON.stringify(table.rows, null, 1);
  return new Response(body, { headers: { 'content-type': types[form], 'content-disposition': `${form === 'json' ? 'inline' : 'attachment'}; filename="${process}-${id}-roll-call.${form}"`, 'cache-control': 'public, max-age=0, must-revalidate', 'access-control-allow-origin': '*' } });
}

function rollTable(visit: Visit, decision: DecisionState): ListTable {
  const { words } = visit;
  return {
    name: words('adoption.votes'),
    columns: [
      { key: 'code', heading: 'ISO 3166-1' },
      { key: 'state', heading: words('adoption.state') },
      { key: 'group', heading: words('opinion.region') },
      { key: 'vote', heading: words('adoption.vote') },
      { key: 'announced', heading: words('adoption.votes.announced') },
      { key: 'intended', heading: words('adoption.votes.intended') },
    ],
    rows: rollLines(visit, decision).map(({ state, name, group, vote, announced, intended }) => ({ code: state, state: name, group: group ?? null, vote, announced, intended: intended ?? null })),
  };
}
