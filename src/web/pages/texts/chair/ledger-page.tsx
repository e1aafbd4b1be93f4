import type { VNode } from 'preact';
import { Pager } from '../../../parts/list.tsx';
import { Pick } from '../../../parts/pick.tsx';
import { plainText, Text } from '../../../parts/text.tsx';
import { TextHeading, textPageTitle } from '../../../text/text-heading.tsx';
import { loadTextView } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import { TextViews, textTrail } from '../../../text/text-views.tsx';
import type { RevisionState } from '../../../../process/text/state.ts';
import { revisionsOfText } from '../../../../store/text/revisions-of-text.ts';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';
import { missingPage } from '../../things/missing-page.ts';
import { FatesTable } from './fates-table.tsx';
import { ledgerFile } from './ledger-file.ts';
import { LedgerTable } from './ledger-table.tsx';
import { accounted, loadLedger } from './load-ledger.ts';
import type { Ledger } from './load-ledger.ts';

const pageSize = 100;
const forms = ['csv', 'xlsx', 'json'] as const;

/** What became of every provision, word and proposal from one revision to the next (rule TX-16). */
export async function textLedgerPage(visit: Visit): Promise<Page | Response> {
  const view = await loadTextView(visit);
  if (view === undefined) return missingPage(visit);
  const { text } = view.negotiation;
  const revisions = await revisionsOfText(visit.store.pool, visit.process, visit.position, text.id);
  const asked = Number(visit.url.searchParams.get('to') ?? '');
  const after = revisions.find(({ number }) => number === asked && number > 1) ?? revisions.at(-1);
  const before = revisions.find(({ id }) => id === after?.before);
  const ledger = after === undefined || before === undefined ? undefined : await loadLedger(visit, view, before, after);
  const form = forms.find((one) => one === visit.url.searchParams.get('form'));
  if (ledger !== undefined && form !== undefined) return ledgerFile(visit, view, ledger, form);
  return {
    title: textPageTitle(visit, text, 'textLedger'),
    wide: true,
    trail: textTrail(visit, text.id, view.title),
    ...(ledger !== undefined && { alternates: forms.map((one) => ({ href: linkTo(visit, 'textLedger', { id: text.id }, { to: String(ledger.after.number), form: one }), type: one === 'json' ? 'application/json' : one === 'csv' ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', label: one.toUpperCase() })) }),
    body: (
      <div class="text-ledger">
        <TextHeading visit={visit} text={text} page="textLedger" />
        <TextViews visit={visit} id={text.id} />
        {ledger === undefined ? <p class="lead">{visit.words('text-chair.ledger.none')}</p> : <Whole visit={visit} view={view} ledger={ledger} revisions={revisions} />}
      </div>
    ),
  };
}

interface WholeProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly ledger: Ledger;
  readonly revisions: readonly RevisionState[];
}

function Whole({ visit, view, ledger, revisions }: WholeProps): VNode {
  const { words, language, url } = visit;
  const { before, after, rows, fates } = ledger;
  const all = url.searchParams.get('show') === 'all';
  const shown = all ? rows : rows.filter(({ compared }) => compared.kind !== 'same');
  const pages = Math.max(1, Math.ceil(shown.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(url.searchParams.get('page') ?? '1')) || 1));
  const asked = { to: String(after.number), ...(all && { show: 'all' }) };
  const proof = fates === undefined ? undefined : accounted(fates);
  return (
    <>
      <h2 class="ledger-title">
        <a href={linkTo(visit, 'revision', { id: before.id })}><Text text={before.name} language={language} /></a> <span aria-hidden="true">→</span> <a href={linkTo(visit, 'revision', { id: after.id })}><Text text={after.name} language={language} /></a>
      </h2>
      <p class="hint">{words(`texts.revision.${after.status}`)} · {words('text-chair.decided-by')}: {after.decidedBy} · <a href={linkTo(visit, 'textCompare', { id: after.text }, { from: String(before.number), to: String(after.number) })}>{words('text.view.textCompare')}</a></p>
      {proof !== undefined && <p class={`ledger-proof${proof.all === proof.accounted ? '' : ' short'}`} role="status">{words('text-chair.proof', proof)}</p>}
      <form class="desk-filter" action={linkTo(visit, 'textLedger', { id: after.text }).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        <Pick name="to" label={words('text-chair.ledger.which')} chosen={String(after.number)} options={revisions.filter(({ number }) => number > 1).map(({ number, name }) => ({ value: String(number), label: plainText(name, language) }))} />
        <Pick name="show" label={words('text-chair.ledger.show')} any={words('text-chair.ledger.changed')} chosen={all ? 'all' : undefined} options={[{ value: 'all', label: words('text-chair.ledger.all') }]} />
        <button type="submit" class="quiet">{words('text-chair.ledger.go')}</button>
      </form>
      <p class="hint">{words('text-chair.ledger.found', { count: shown.length, all: rows.length })}</p>
      <LedgerTable visit={visit} view={view} ledger={ledger} rows={shown.slice((page - 1) * pageSize, page * pageSize)} />
      <Pager visit={visit} route={(query) => linkTo(visit, 'textLedger', { id: after.text }, query)} total={shown.length} page={page} pageSize={pageSize} query={asked} />
      {fates !== undefined && <FatesTable visit={visit} view={view} fates={fates} labels={ledger.labels} />}
    </>
  );
}
