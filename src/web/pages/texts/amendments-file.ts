import { writeCsv } from '../../../interchange/out/write-csv.ts';
import { writeXlsx } from '../../../interchange/out/write-xlsx.ts';
import { amendmentColumnsOf, amendmentsSheet } from '../../../interchange/text/amendments-table.ts';
import type { AmendmentTableWords } from '../../../interchange/text/amendments-table.ts';
import type { NegotiatedText } from '../../../process/text/negotiation.ts';
import type { AmendmentState } from '../../../process/text/state.ts';
import { textOutWords } from '../../text/text-out-words.ts';
import type { TextView } from '../../text/text-view.ts';
import type { Visit } from '../../visit.ts';
import { parseAmendmentsQuery } from './amendments-query.ts';
import { loadAmendments } from './load-amendments.ts';
import type { AmendmentForm } from './text-file-forms.ts';
import { loadTextOut } from './text-out.ts';

/** The amendments that are asked for as a table, in the reader's language; without names, each proposal once and by nobody. */
export async function amendmentsFile(visit: Visit, view: TextView, form: AmendmentForm): Promise<Response> {
  const listed = (await loadAmendments(visit, view, parseAmendmentsQuery(visit.url.searchParams))).map(({ amendment }) => amendment);
  const out = await loadTextOut(visit, view, { variant: 'compilation', names: view.names });
  const sheet = amendmentsSheet({ ...out, nameOf: view.nameOf, text: chosenOf(view.compiled, listed) }, tableWords(visit, view.names), listed.filter(({ status }) => status !== 'standing'));
  const name = `${view.negotiation.text.id}-amendments`;
  switch (form) {
    case 'amendments-csv':
      return file(writeCsv(sheet), 'text/csv; charset=utf-8', `${name}.csv`);
    case 'amendments-xlsx':
      return file(new Uint8Array(await writeXlsx(sheet)), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', `${name}.xlsx`);
    case 'amendments-json': {
      const columns = amendmentColumnsOf(out);
      return file(JSON.stringify(sheet.rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]]))), null, 1), 'application/json', `${name}.json`);
    }
  }
}

/** The text with those amendments alone; what is compiled of it stays. */
function chosenOf(text: NegotiatedText, listed: readonly AmendmentState[]): NegotiatedText {
  const ids = new Set<string>(listed.map(({ id }) => id));
  return { ...text, provisions: text.provisions.map((provision) => ({ ...provision, amendments: provision.amendments.filter(({ id }) => ids.has(id)) })) };
}

function tableWords({ words, language, today }: Visit, names: boolean): AmendmentTableWords {
  const { move, split, join, noText, comma } = textOutWords({ language, date: today, names });
  return {
    move,
    split,
    join,
    noText,
    comma,
    headings: {
      label: words('texts.paragraph'), type: words('texts.amendment.type'), proponents: words('texts.amendment.by'), base: words('texts.mode.base'), wanted: words('texts.amendment.words'), reason: words('texts.amendment.reason'),
      status: words('column.status'), carried: words('texts.amendment.carried'), position: words('texts.amendment.position'), restsOn: words('texts.amendment.rests-on'), amends: words('texts.amendment.amends'), id: 'id',
    },
    status: { standing: words('texts.amendment.status.standing'), withdrawn: words('texts.amendment.status.withdrawn'), closed: words('texts.amendment.status.closed') },
    carried: { kept: words('texts.amendment.carried.kept'), adapted: words('texts.amendment.carried.adapted'), taken: words('texts.amendment.carried.taken'), stale: words('texts.amendment.carried.stale'), merged: words('texts.amendment.carried.merged') },
  };
}

function file(body: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response {
  return new Response(body, { headers: { 'content-type': type, 'content-disposition': `${type === 'application/json' ? 'inline' : 'attachment'}; filename="${name}"`, 'cache-control': 'private, no-store', vary: 'Cookie' } });
}
