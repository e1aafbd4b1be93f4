import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { supportKinds } from '../../../process/support/state.ts';
import { freeId, slugOf } from '../../../process/vocabulary/ids.ts';
import { isLanguage, languages } from '../../../process/vocabulary/language.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { regionalGroups } from '../../../process/vocabulary/states/regional-group.ts';
import { isState } from '../../../process/vocabulary/states/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { takenIds } from '../../../store/taken-ids.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { commitmentOptions, loadCommitments } from '../../parts/commitment-links.tsx';
import { Checks, Choice, Line, Prose } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { languageName } from '../../parts/language-names.ts';
import { stateName } from '../../parts/state-names.ts';
import { typedIn } from '../../parts/typed.ts';
import type { Typed } from '../../parts/typed.ts';
import { loadVoices, VoiceField } from '../../parts/voices.tsx';
import type { Voices } from '../../parts/voices.tsx';
import { performAct, sentForm, textField, textFields, toMade } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { MoneyFields, moneyIn } from './money-fields.tsx';

/** Asks for support or offers it (`?of=offer`), on commitments that may be named in the address. */
export async function newSupportPage(visit: Visit): Promise<Page | Response> {
  const { words, actor, url } = visit;
  const sent = sentForm(visit);
  const asks = (sent === undefined ? url.searchParams.get('of') : sent.act) !== 'offer';
  if (!may(actor, asks ? 'ask-for-support' : 'offer-support')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const outcome = sent === undefined ? undefined : await takeNew(visit, sent, asks);
  if (outcome instanceof Response) return outcome;
  const [voices, commitments, reports] = await Promise.all([loadVoices(visit), loadCommitments(visit), asks ? reportOptions(visit) : []]);
  const act = asks ? 'request' : 'offer';
  const typed = typedIn(sent === undefined || outcome === undefined ? undefined : { sent, refusal: outcome }, act);
  return {
    title: words(asks ? 'support.ask' : 'support.offer'),
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('support.title'), href: linkTo(visit, 'support', {}) }],
    body: (
      <>
        <h1>{words(asks ? 'support.ask' : 'support.offer')}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words(asks ? 'support.ask.lead' : 'support.offer.lead')}</p>
        <ActForm visit={visit} act={act} label={words(asks ? 'support.ask' : 'support.offer')}>
          <Common visit={visit} asks={asks} typed={typed} voices={voices} commitments={commitmentOptions(commitments, visit)} />
          <MoneyFields visit={visit} typed={typed.one} />
          <Line visit={visit} name="day" type="date" label={words(asks ? 'support.needed-by' : 'support.until')} value={typed.one('day')} optional />
          {asks && reports.length > 0 && <Choice visit={visit} name="report" label={words('support.report')} hint={words('support.report.hint')} value={typed.one('report')} options={reports} optional />}
          {!asks && <Checks name="regions" label={words('support.regions')} options={regionalGroups.map((value) => ({ value, label: words(`region.${value}`) }))} chosen={typed.many('regions') ?? []} />}
        </ActForm>
      </>
    ),
  };
}

interface CommonProps {
  readonly visit: Visit;
  readonly asks: boolean;
  readonly typed: Typed;
  readonly voices: Voices;
  readonly commitments: readonly Option[];
}

function Common({ visit, asks, typed, voices, commitments }: CommonProps): VNode {
  const { words, language, url } = visit;
  const parties = asks ? voices.own.filter(({ value }) => isState(value)) : voices.own;
  return (
    <>
      <VoiceField visit={visit} name="holder" label={words(asks ? 'support.asker' : 'support.provider')} options={parties} value={typed.one('holder')} />
      <Line visit={visit} name="title" label={words('field.title')} value={typed.one('title')} />
      <Choice visit={visit} name="language" label={words('field.title-language')} value={typed.one('language') ?? language} options={languages.map((one) => ({ value: one, label: languageName(one, language) }))} />
      <Prose visit={visit} name="text" label={words(asks ? 'support.ask.text' : 'support.offer.text')} value={typed.one('text')} rows={6} />
      <Checks name="kinds" label={words('support.kinds')} options={supportKinds.map((value) => ({ value, label: words(`support.kind.${value}`) }))} chosen={typed.many('kinds') ?? []} />
      <Checks name="commitments" label={words('coalitions.commitments')} options={commitments} chosen={typed.many('commitments') ?? url.searchParams.getAll('commitment')} />
    </>
  );
}

/** The reviews in which a need may have been told: those of one's own State, or everybody's for who enters it for others. */
async function reportOptions({ store: { pool }, process, head, actor, language }: Visit): Promise<readonly Option[]> {
  const reports = await listThings(pool, { process, position: head, kind: 'report', where: { status: 'submitted', ...(actor.standing === 'delegation' && { state: actor.of ?? '' }) }, order: [{ field: 'state' }] });
  return reports.map(({ id, state, title }) => ({ value: String(id), label: `${stateName(state, language)} · ${title}` }));
}

async function takeNew(visit: Visit, sent: SentForm, asks: boolean): Promise<Response | Refusal> {
  const { fields } = sent;
  const money = moneyIn(visit, fields);
  if (isRefusal(money)) return money;
  const said = (name: string) => textField(fields, name);
  const taken = await takenIds(visit.store.pool, visit.process, asks ? 'supportrequest' : 'supportoffer');
  const id = freeId(slugOf(said('title')).slice(0, 56).replace(/-+$/u, '') || (asks ? 'request' : 'offer'), taken);
  const language = isLanguage(said('language')) ? said('language') : visit.language;
  const common = { title: said('title'), language: isLanguage(language) ? language : visit.language, commitments: [...textFields(fields, 'commitments')], supportKinds: supportKinds.filter((one) => textFields(fields, 'kinds').includes(one)), text: said('text'), ...(money !== undefined && { money }) };
  const [day, report] = [said('day'), said('report')];
  const command: ProcessCommand = asks
    ? { name: 'ask-for-support', data: { request: id, state: said('holder'), ...common, ...(day !== '' && { neededBy: day }), ...(report !== '' && { report }) } }
    : { name: 'offer-support', data: { offer: id, holder: said('holder'), ...common, regions: regionalGroups.filter((one) => textFields(fields, 'regions').includes(one)), ...(day !== '' && { until: day }) } };
  const done = await performAct(visit, { sent, commands: [command] });
  return isRefusal(done) ? done : toMade(visit, asks ? 'supportrequest' : 'supportoffer', id, done);
}
