import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { donorKinds } from '../../../process/fund/state.ts';
import type { FundState } from '../../../process/fund/state.ts';
import { currencies } from '../../../process/vocabulary/currencies.ts';
import { freeId, slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { listThings } from '../../../store/list-things.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Checks, Choice, Line, Prose } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toMade } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { commandFrom } from './fund-form.tsx';
import { fundTrail, loadFund } from './load-fund.ts';
import { termsFrom, typedFrom, typedOf } from './terms-form.ts';
import type { TermsTyped } from './terms-form.ts';

/** Opens a fund, or sets the terms of one (`?fund=`): rule FU-4. */
export async function newFundPage(visit: Visit): Promise<Page | Response> {
  if (!may(visit.actor, 'open-fund')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const { words, language, url } = visit;
  const sent = sentForm(visit);
  const asked = (sent === undefined ? url.searchParams.get('fund') : textField(sent.fields, 'fund')) ?? '';
  const before = asked === '' ? undefined : (await loadFund(visit, asked))?.fund;
  if (asked !== '' && before === undefined) return missingPage(visit);
  const typed = sent === undefined ? typedOf(before, language) : typedFrom(sent.fields);
  const outcome = sent === undefined ? undefined : await take(visit, sent, typed, before);
  if (outcome instanceof Response) return outcome;
  const title = words(before === undefined ? 'fund.do.open-fund' : 'fund.do.set-fund-terms');
  const seen = before === undefined ? undefined : await subjectVersion(visit.store.pool, visit.process, subjectKey('fund', before.id));
  return {
    title,
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 }),
    trail: before === undefined ? [{ label: words('follow-up.funds'), href: linkTo(visit, 'funds', {}) }] : fundTrail(visit, before),
    body: (
      <>
        <h1>{title}</h1>
        {before !== undefined && <p class="lead">{plainText(before.title, language)}</p>}
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <ActForm visit={visit} act={before === undefined ? 'open' : 'set'} label={title} {...(seen !== undefined && { seenVersion: seen })}>
          {before !== undefined && <input type="hidden" name="fund" value={before.id} />}
          <Terms visit={visit} typed={typed} currency={before === undefined ? (sent === undefined ? 'USD' : textField(sent.fields, 'currency')) : undefined} />
        </ActForm>
      </>
    ),
  };
}

async function take(visit: Visit, sent: SentForm, typed: TermsTyped, before: FundState | undefined): Promise<Response | Refusal> {
  const { store, process, position, language, today } = visit;
  const terms = termsFrom(typed, before, language, today);
  const taken = before === undefined ? await listThings(store.pool, { process, position, kind: 'fund' }) : [];
  const id = before?.id ?? freeId(slugOf(typed.title).slice(0, 50).replace(/-+$/u, '') || 'fund', new Set(taken.map((fund) => fund.id)));
  const command = before === undefined ? commandFrom('open-fund', { fund: id, currency: textField(sent.fields, 'currency'), ...terms }) : commandFrom('set-fund-terms', { fund: id, ...terms });
  const done = await performAct(visit, { sent, commands: [command], ...(before !== undefined && { about: subjectKey('fund', id) }) });
  return isRefusal(done) ? done : toMade(visit, 'fund', id, done);
}

function Terms({ visit, typed, currency }: { readonly visit: Visit; readonly typed: TermsTyped; readonly currency: string | undefined }): VNode {
  const { words } = visit;
  return (
    <>
      <Line visit={visit} name="title" label={words('field.title')} value={typed.title} />
      {currency !== undefined && <Choice visit={visit} name="currency" label={words('fund.currency')} value={currency} options={currencies.map((code) => ({ value: code, label: code }))} />}
      <Prose visit={visit} name="note" label={words('fund.note')} value={typed.note} optional />
      <Line visit={visit} name="from" type="date" label={words('fund.from')} value={typed.from} optional />
      <Line visit={visit} name="until" type="date" label={words('fund.until')} value={typed.until} optional />
      <Checks name="donor-kind" label={words('fund.donor-kinds')} options={donorKinds.map((kind) => ({ value: kind, label: words(`fund.donor.${kind}`) }))} chosen={typed.donorKinds} />
      <Choice visit={visit} name="encouraged" label={words('fund.unearmarked')} value={typed.encouraged ? 'yes' : 'no'} options={(['yes', 'no'] as const).map((one) => ({ value: one, label: words(`fund.unearmarked.${one}`) }))} />
      <Prose visit={visit} name="objectives" label={words('fund.objectives')} hint={words('fund.objectives.hint')} value={typed.objectives} rows={6} />
      <Prose visit={visit} name="committee" label={words('fund.committee')} hint={words('fund.committee.hint')} value={typed.committee} optional />
      <Prose visit={visit} name="travel" label={words('fund.travel.criteria')} value={typed.travel} optional />
      <Line visit={visit} name="per-delegation" type="number" min={1} max={50} label={words('fund.travel.per')} value={typed.perDelegation} optional />
      <Line visit={visit} name="travel-objective" label={words('fund.travel.objective')} value={typed.travelObjective} optional />
    </>
  );
}
